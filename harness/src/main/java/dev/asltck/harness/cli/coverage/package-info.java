/** The command {@code coverage}. Start reading at CoverageCommand. */
@NullMarked
package dev.asltck.harness.cli.coverage;

import org.jspecify.annotations.NullMarked;
