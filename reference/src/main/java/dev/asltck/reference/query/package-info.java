/**
 * The seam between a state and its query language. Start reading at DataFlow.
 */
@NullMarked
package dev.asltck.reference.query;

import org.jspecify.annotations.NullMarked;
