/** The page of the differences between the specification and AWS Step Functions. */
@NullMarked
package dev.asltck.site.difference;

import org.jspecify.annotations.NullMarked;
