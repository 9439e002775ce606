/** Numbers of runs as one JSON document. Start reading at Totals. */
@NullMarked
package dev.asltck.reports.totals;

import org.jspecify.annotations.NullMarked;
