/** The command {@code compare-validators}. Start reading at CompareValidatorsCommand. */
@NullMarked
package dev.asltck.harness.cli.validators;

import org.jspecify.annotations.NullMarked;
