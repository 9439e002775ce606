/** State Machine Variables: their scopes and their values. */
@NullMarked
package dev.asltck.reference.variables;

import org.jspecify.annotations.NullMarked;
