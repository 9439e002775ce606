/** What is fuzzed: a script of choices becomes the text of a definition. Start reading at Definitions. */
@NullMarked
package dev.asltck.fuzz.input;

import org.jspecify.annotations.NullMarked;
