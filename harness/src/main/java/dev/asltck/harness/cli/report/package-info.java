/** The command {@code report}, and what its pages tell of cases. Start reading at ReportCommand. */
@NullMarked
package dev.asltck.harness.cli.report;

import org.jspecify.annotations.NullMarked;
