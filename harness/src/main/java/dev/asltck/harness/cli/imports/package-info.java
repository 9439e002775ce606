/** The command {@code import}. Start reading at ImportCommand. */
@NullMarked
package dev.asltck.harness.cli.imports;

import org.jspecify.annotations.NullMarked;
