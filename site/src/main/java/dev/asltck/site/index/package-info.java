/** The first page: the matrix with its filters and search. */
@NullMarked
package dev.asltck.site.index;

import org.jspecify.annotations.NullMarked;
