/**
 * Cases that did not pass, grouped by what seems to be behind them, for pages and summaries; and what of an outcome is the same as long as its
 * cause is. Start reading at Cause.
 */
@NullMarked
package dev.asltck.reports.causes;

import org.jspecify.annotations.NullMarked;
