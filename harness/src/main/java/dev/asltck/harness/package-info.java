/** Drives engines through the corpus and compares what they do with what each case expects. */
@NullMarked
package dev.asltck.harness;

import org.jspecify.annotations.NullMarked;
