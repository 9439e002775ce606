/** The command {@code exec}. Start reading at ExecCommand. */
@NullMarked
package dev.asltck.harness.cli.exec;

import org.jspecify.annotations.NullMarked;
