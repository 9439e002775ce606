/** Asks validators of definitions what they say of those of the cases, and marks the answers. Start reading at Interview. */
@NullMarked
package dev.asltck.harness.validators;

import org.jspecify.annotations.NullMarked;
