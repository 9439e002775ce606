/**
 * Errors of an execution as values: Error Names of Appendix A, Error Output, and the failure that carries one out of an evaluation. Start reading at StatesError.
 */
@NullMarked
package dev.asltck.reference.error;

import org.jspecify.annotations.NullMarked;
