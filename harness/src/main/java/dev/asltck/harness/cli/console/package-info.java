/** What all commands share: exit codes, messages, tables and texts for a terminal. Start reading at Console. */
@NullMarked
package dev.asltck.harness.cli.console;

import org.jspecify.annotations.NullMarked;
