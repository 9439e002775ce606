/** The command {@code validate}. Start reading at ValidateCommand. */
@NullMarked
package dev.asltck.harness.cli.validate;

import org.jspecify.annotations.NullMarked;
