/** The command {@code engines}. Start reading at EnginesCommand. */
@NullMarked
package dev.asltck.harness.cli.engines;

import org.jspecify.annotations.NullMarked;
