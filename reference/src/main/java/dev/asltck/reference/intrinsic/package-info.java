/**
 * The Intrinsic Functions of Appendix B, one class each. Start reading at Intrinsic.
 */
@NullMarked
package dev.asltck.reference.intrinsic;

import org.jspecify.annotations.NullMarked;
