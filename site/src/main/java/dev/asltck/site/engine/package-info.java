/** The page of an engine: its scores, and what its failures have in common. */
@NullMarked
package dev.asltck.site.engine;

import org.jspecify.annotations.NullMarked;
