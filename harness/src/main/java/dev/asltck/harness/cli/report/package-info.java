/** The command {@code report}. Start reading at ReportCommand. */
@NullMarked
package dev.asltck.harness.cli.report;

import org.jspecify.annotations.NullMarked;
