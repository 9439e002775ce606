/** Known failures of an engine, reviewed and kept in a file, and what a run makes of them. Start reading at BaselineCheck. */
@NullMarked
package dev.asltck.reports.baseline;

import org.jspecify.annotations.NullMarked;
