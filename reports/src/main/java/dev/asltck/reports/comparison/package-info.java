/** What changed between two runs, and to what each change belongs. Start reading at Comparing. */
@NullMarked
package dev.asltck.reports.comparison;

import org.jspecify.annotations.NullMarked;
