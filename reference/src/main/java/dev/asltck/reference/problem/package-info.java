/**
 * What is wrong with a definition, and where. Start reading at Problem.
 */
@NullMarked
package dev.asltck.reference.problem;

import org.jspecify.annotations.NullMarked;
