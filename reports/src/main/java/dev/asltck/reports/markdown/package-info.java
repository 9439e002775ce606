/** A summary of runs in Markdown, for the page of a CI job or the comment on a pull request. Start reading at MarkdownSummary. */
@NullMarked
package dev.asltck.reports.markdown;

import org.jspecify.annotations.NullMarked;
