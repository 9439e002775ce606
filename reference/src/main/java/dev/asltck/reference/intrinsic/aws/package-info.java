/**
 * The Intrinsic Functions of AWS where they differ from Appendix B, one class each. Start reading at FunctionSet.
 */
@NullMarked
package dev.asltck.reference.intrinsic.aws;

import org.jspecify.annotations.NullMarked;
