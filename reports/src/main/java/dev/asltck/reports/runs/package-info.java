/** The runs of a report, each with a name of its own, and what they have achieved. Start reading at NamedRun. */
@NullMarked
package dev.asltck.reports.runs;

import org.jspecify.annotations.NullMarked;
