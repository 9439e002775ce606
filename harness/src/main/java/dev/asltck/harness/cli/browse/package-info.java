/** The commands {@code list} and {@code show}. Start reading at ListCommand. */
@NullMarked
package dev.asltck.harness.cli.browse;

import org.jspecify.annotations.NullMarked;
