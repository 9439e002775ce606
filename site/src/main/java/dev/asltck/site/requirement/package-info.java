/** The page of the requirements, with their cases and how runs fare in them. */
@NullMarked
package dev.asltck.site.requirement;

import org.jspecify.annotations.NullMarked;
