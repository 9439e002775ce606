/**
 * What a definition has to obey beyond the shape of its fields: one class for each rule. Start reading at Rules.
 */
@NullMarked
package dev.asltck.reference.validate;

import org.jspecify.annotations.NullMarked;
