/** The command {@code merge}. Start reading at MergeCommand. */
@NullMarked
package dev.asltck.harness.cli.merge;

import org.jspecify.annotations.NullMarked;
