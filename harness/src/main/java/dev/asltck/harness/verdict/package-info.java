/** What is said of an engine about one case. Start reading at Verdict. */
@NullMarked
package dev.asltck.harness.verdict;

import org.jspecify.annotations.NullMarked;
