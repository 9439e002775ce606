package dev.asltck.reports.comparison;

import dev.asltck.reports.comparison.RunDifference.Subject;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds by the evidence of the results what a change belongs to. Where another question was put, that is enough to explain another
 * answer; where the question is the same, whatever differs between the runs and bears on the answer may be it, and only if that is one
 * thing it is known which.
 */
final class Attribution {

    private final List<RunDifference> differences;

    Attribution(List<RunDifference> differences) {
        this.differences = differences;
    }

    /** In the order of the causes; more than one where it cannot be told which. */
    List<Cause> of(CaseRecord before, CaseRecord after) {
        Set<Cause> causes = candidates(before, after);
        return Stream.of(Cause.values()).filter(causes::contains).toList();
    }

    private Set<Cause> candidates(CaseRecord before, CaseRecord after) {
        if (!before.digests().stimulus().equals(after.digests().stimulus()) || needsOtherFeatures(before, after)) {
            return Set.of(Cause.CASE);
        }
        if (!before.digests().expectation().equals(after.digests().expectation())) {
            return ofExpectation();
        }
        if (before.verdict() == VerdictKind.ERRORED || after.verdict() == VerdictKind.ERRORED) {
            return Set.of(Cause.ERROR);
        }
        return ofSameQuestion(before, after);
    }

    /** Whether one of the runs lacked features that the case does not need in the other. */
    private static boolean needsOtherFeatures(CaseRecord before, CaseRecord after) {
        return lacksWhatOnlyItNeeds(before, after) || lacksWhatOnlyItNeeds(after, before);
    }

    private static boolean lacksWhatOnlyItNeeds(CaseRecord result, CaseRecord other) {
        return other.verdict() != VerdictKind.UNSUPPORTED
                && !result.missingFeatures().isEmpty()
                && result.missingFeatures().stream().noneMatch(other.features()::contains);
    }

    /** In another dialect something else may have to come out of a case that nobody has touched. */
    private Set<Cause> ofExpectation() {
        if (!differsIn(Subject.DIALECT)) {
            return Set.of(Cause.EXPECTATION);
        }
        return differsIn(Subject.SUITE) ? Set.of(Cause.EXPECTATION, Cause.DIALECT) : Set.of(Cause.DIALECT);
    }

    private Set<Cause> ofSameQuestion(CaseRecord before, CaseRecord after) {
        Set<Cause> causes = new HashSet<>();
        if (differsIn(Subject.ENGINE)) {
            causes.add(Cause.ENGINE);
        }
        if (differsIn(RunDifference::isOfSuiteVersion)) {
            causes.add(Cause.SUITE_VERSION);
        }
        if (differsIn(Subject.DIALECT)) {
            causes.add(Cause.DIALECT);
        }
        if (differsIn(each -> each.isOfOptions() && bears(each.member(), before, after))) {
            causes.add(Cause.OPTIONS);
        }
        if (causes.isEmpty()) {
            causes.add(differsIn(Subject.MACHINE) ? Cause.MACHINE : Cause.UNEXPLAINED);
        }
        return causes;
    }

    private boolean differsIn(Subject subject) {
        return differsIn(each -> each.subject() == subject);
    }

    private boolean differsIn(Predicate<RunDifference> kind) {
        return differences.stream().anyMatch(kind);
    }

    /** Whether an option may have to do with one of two verdicts. */
    private static boolean bears(String option, CaseRecord before, CaseRecord after) {
        return switch (option) {
            case "deadline" -> isOneOf(VerdictKind.HUNG, before, after);
            case "max-real-seconds" -> isOneOf(VerdictKind.UNSUPPORTED, before, after);
            default -> true;
        };
    }

    private static boolean isOneOf(VerdictKind verdict, CaseRecord before, CaseRecord after) {
        return before.verdict() == verdict || after.verdict() == verdict;
    }
}
