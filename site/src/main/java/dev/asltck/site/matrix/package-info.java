/** Runs side by side: which case came to which verdict where. */
@NullMarked
package dev.asltck.site.matrix;

import org.jspecify.annotations.NullMarked;
