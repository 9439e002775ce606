/** Cases that did not pass, grouped by what seems to be behind them. Start reading at Cause. */
@NullMarked
package dev.asltck.reports.causes;

import org.jspecify.annotations.NullMarked;
