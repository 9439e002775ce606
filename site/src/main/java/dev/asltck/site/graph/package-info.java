/** State machines as drawings. */
@NullMarked
package dev.asltck.site.graph;

import org.jspecify.annotations.NullMarked;
