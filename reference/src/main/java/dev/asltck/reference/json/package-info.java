/**
 * JSON texts: reading them with positions, writing them, and comparing values.
 */
@NullMarked
package dev.asltck.reference.json;

import org.jspecify.annotations.NullMarked;
