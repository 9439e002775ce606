/**
 * Engines that are deliberately wrong: each is the reference interpreter with one misreading of the specification. They prove that the
 * corpus catches what implementers really get wrong. Start reading at Misreading.
 */
@NullMarked
package dev.asltck.wrongengines;

import org.jspecify.annotations.NullMarked;
