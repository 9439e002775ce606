/**
 * Timestamps: the RFC 3339 profile of the specification.
 */
@NullMarked
package dev.asltck.reference.time;

import org.jspecify.annotations.NullMarked;
