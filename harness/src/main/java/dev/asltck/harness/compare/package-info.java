/** Compares what an engine has done with what a case expects, tier by tier. Start reading at Judge. */
@NullMarked
package dev.asltck.harness.compare;

import org.jspecify.annotations.NullMarked;
