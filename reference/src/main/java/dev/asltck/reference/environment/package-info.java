/**
 * What an execution gets from outside beside its tasks: entropy, limits and the budget that keeps it finite.
 */
@NullMarked
package dev.asltck.reference.environment;

import org.jspecify.annotations.NullMarked;
