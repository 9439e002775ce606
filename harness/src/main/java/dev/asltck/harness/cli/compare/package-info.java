/** The command {@code compare}. Start reading at CompareCommand. */
@NullMarked
package dev.asltck.harness.cli.compare;

import org.jspecify.annotations.NullMarked;
