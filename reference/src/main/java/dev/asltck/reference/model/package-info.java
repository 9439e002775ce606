/**
 * A state machine as data, after parsing: one record for each state type with the fields of the specification's tables, defaults resolved. Start reading at StateMachine.
 */
@NullMarked
package dev.asltck.reference.model;

import org.jspecify.annotations.NullMarked;
