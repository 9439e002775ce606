/** Puts together the results that belong together: shards of one run, and the runs of a report. Start reading at ShardMerge. */
@NullMarked
package dev.asltck.reports.merge;

import org.jspecify.annotations.NullMarked;
