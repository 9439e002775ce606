package dev.asltck.reports.baseline;

import dev.asltck.reports.Glob;
import dev.asltck.reports.baseline.Finding.Kind;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.VerdictKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds a run against a baseline. Known failures are run like every case, and the two have to agree exactly: a failure that nobody knows,
 * one that is gone, one that is another, and an entry that says nothing about the run are all findings. What a case does that is known to
 * be flaky never is one.
 */
public final class BaselineCheck {

    private final BaselineRun run;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> covered = new HashSet<>();

    private BaselineCheck(BaselineRun run, LocalDate today) {
        this.run = run;
        this.today = today;
    }

    /** Everything in which they do not agree, by kind and then by subject. */
    public static List<Finding> check(Baseline baseline, BaselineRun run, LocalDate today) {
        BaselineCheck check = new BaselineCheck(run, today);
        // A case that is listed belongs to no pattern.
        baseline.known().stream().filter(group -> group.ids().isEmpty()).forEach(check::cases);
        baseline.known().stream().filter(group -> group.ids().isPresent()).forEach(check::pattern);
        check.others();
        return check.findings.stream()
                .sorted(Comparator.comparing(Finding::kind).thenComparing(Finding::subject))
                .toList();
    }

    private void cases(KnownFailures group) {
        covered.addAll(group.cases().keySet());
        group.cases().forEach((id, failure) -> knownCase(group, id, failure));
        group.cases().keySet().stream().findFirst().ifPresent(id -> expiry(group, id));
    }

    private void knownCase(KnownFailures group, String id, String failure) {
        if (run.lacks(id)) {
            report(Kind.UNMATCHED, id, "there is no such case; remove it from the baseline");
            return;
        }
        run.result(id).filter(result -> !group.flaky()).ifPresent(result -> compare(result, failure));
    }

    private void compare(CaseRecord result, String failure) {
        if (result.verdict() == VerdictKind.PASSED) {
            report(Kind.UNEXPECTED_PASS, result.id(), "it passes now; remove it from the baseline");
        } else if (result.verdict() == VerdictKind.UNSUPPORTED) {
            report(Kind.STALE, result.id(), "it is unsupported and not run; remove it from the baseline");
        } else if (!FailureText.of(result).equals(failure)) {
            String change = "it fails with '" + FailureText.of(result) + "', not with '" + failure + "'";
            report(Kind.CHANGED_FAILURE, result.id(), change + "; look at it and update the baseline");
        }
    }

    private void pattern(KnownFailures group) {
        String ids = group.ids().orElseThrow();
        Predicate<String> pattern = Glob.parse(ids);
        if (run.lacks(pattern)) {
            report(Kind.UNMATCHED, ids, "no case has such an id; remove the pattern from the baseline");
            return;
        }
        List<String> failing = run.failing(pattern, covered);
        count(group, ids, failing.size());
        covered.addAll(failing);
        expiry(group, ids);
    }

    /** Of flaky cases any number may fail, but not more of them: a pattern that is too wide hides what nobody knows. */
    private void count(KnownFailures group, String ids, int failing) {
        int most = group.most().orElseThrow();
        if (failing > most) {
            report(
                    Kind.TOO_WIDE,
                    ids,
                    failing + " cases that it matches fail, where " + most + " are known; look at them");
        } else if (failing < most && run.isWhole() && !group.flaky()) {
            report(Kind.UNEXPECTED_PASS, ids, "only " + failing + " of " + most + " cases fail now; lower 'most'");
        }
    }

    private void expiry(KnownFailures group, String subject) {
        group.until()
                .filter(day -> day.isBefore(today))
                .ifPresent(day -> report(
                        Kind.EXPIRED,
                        subject,
                        "'" + group.reason() + "' was accepted until " + day + "; mend it or agree on another day"));
    }

    private void others() {
        for (CaseRecord failure : run.failures()) {
            if (!covered.contains(failure.id())) {
                report(Kind.NEW_FAILURE, failure.id(), FailureText.of(failure));
            }
        }
    }

    private void report(Kind kind, String subject, String text) {
        findings.add(new Finding(kind, subject, text));
    }
}
