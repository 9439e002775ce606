package dev.asltck.harness.cli.run;

import dev.asltck.reports.baseline.Finding;
import dev.asltck.reports.baseline.Finding.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What does not agree with a baseline.
 *
 * @param known how many failures it knows
 * @param updated whether it has just been made to agree
 */
record BaselineReport(Path file, int known, List<Finding> findings, boolean updated) {

    /** Ids of the cases that did not do what is known. */
    Set<String> surprising() {
        return findings.stream()
                .filter(each -> each.kind() == Kind.NEW_FAILURE || each.kind() == Kind.CHANGED_FAILURE)
                .map(Finding::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is to be said beside the results of those cases. */
    List<Finding> others() {
        return findings.stream().filter(each -> each.kind() != Kind.NEW_FAILURE).toList();
    }
}
