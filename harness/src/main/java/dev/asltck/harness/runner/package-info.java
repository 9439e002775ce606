/** Runs cases on an engine, each within its deadline, whatever the engine does. Start reading at Runner. */
@NullMarked
package dev.asltck.harness.runner;

import org.jspecify.annotations.NullMarked;
