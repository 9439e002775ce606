/**
 * The syntax of Paths, Reference Paths, Payload Templates and Intrinsic Functions: parsed data, no evaluation. Start reading at Path.
 */
@NullMarked
package dev.asltck.reference.path;

import org.jspecify.annotations.NullMarked;
