/**
 * The seam between a state and its query language.
 */
@NullMarked
package dev.asltck.reference.query;

import org.jspecify.annotations.NullMarked;
