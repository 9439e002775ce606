/** The command {@code run}. Start reading at RunCommand. */
@NullMarked
package dev.asltck.harness.cli.run;

import org.jspecify.annotations.NullMarked;
