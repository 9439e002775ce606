package dev.asltck.reports.comparison;

import dev.asltck.reports.baseline.FailureText;
import dev.asltck.reports.comparison.RunDifference.Subject;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.VerdictKind;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says in words what a comparison has found, for a terminal as well as for a page. */
public final class ComparisonWords {

    private final Comparison comparison;
    private final UnaryOperator<String> quote;

    /**
     * Says it for some place.
     *
     * @param quote makes texts of engines and files fit for it
     */
    public ComparisonWords(Comparison comparison, UnaryOperator<String> quote) {
        this.comparison = comparison;
        this.quote = quote;
    }

    /** Which run it is. */
    public String run(ResultHeader header) {
        return quote.apply(header.engine().name()) + " "
                + quote.apply(header.engine().version()) + ", dialect " + quote.apply(header.dialect()) + ", asl-tck "
                + quote.apply(header.suite().version());
    }

    /** How many cases were compared, and how many changes there are of each direction. */
    public String summary() {
        String directions = comparison.directions().entrySet().stream()
                .map(each -> each.getKey().text(each.getValue()))
                .collect(Collectors.joining(", "));
        String compared = comparison.compared() + (comparison.compared() == 1 ? " case" : " cases") + " compared: ";
        return compared + (directions.isEmpty() ? "no change" : directions + flakes());
    }

    private String flakes() {
        long flakes = comparison.changes().stream().filter(Change::isFlake).count();
        if (flakes == 0) {
            return "";
        }
        return flakes == 1 ? "; one of them is a flake" : "; " + flakes + " of them are flakes";
    }

    /** What to know before the changes are read. */
    public List<String> notices() {
        return Notices.of(comparison, quote);
    }

    /** What a case came to. */
    public String answer(CaseRecord result) {
        String verdict = result.verdict().word();
        if (result.verdict() == VerdictKind.FAILED) {
            return verdict + ", " + quote.apply(FailureText.of(result));
        }
        List<String> missing = result.missingFeatures();
        return missing.isEmpty() ? verdict : verdict + ", it needs " + quote.apply(String.join(", ", missing));
    }

    /** What the changes of a group belong to. */
    public String heading(ChangeGroup group) {
        String causes = group.belongsTo().stream().map(ComparisonWords::name).collect(Collectors.joining(" or "));
        return Character.toUpperCase(causes.charAt(0)) + causes.substring(1);
    }

    private static String name(Cause cause) {
        return switch (cause) {
            case ENGINE -> "the engine";
            case UNEXPLAINED -> "the engine, in the same version";
            case SUITE_VERSION -> "the version of asl-tck";
            case CASE -> "the case";
            case EXPECTATION -> "the expectation";
            case DIALECT -> "the dialect";
            case OPTIONS -> "the options";
            case MACHINE -> "the machine";
            case FLAKE -> "a flake";
            case ERROR -> "an error";
        };
    }

    /** By which evidence, and what to do where it does not suffice. */
    public String explanation(ChangeGroup group) {
        if (isSteady(group)) {
            return "Nothing that the results tell of differs, and run again, the engine answered as in NEW each time:"
                    + " another build under the same version, or OLD was the flake.";
        }
        return group.belongsTo().size() == 1
                ? explanation(group.belongsTo().get(0))
                : "More than one thing differs (" + differences(group.belongsTo())
                        + "), and it cannot be told which it is. Make a run in which only one of them differs, and compare"
                        + " with that.";
    }

    /** Whether flakes have been looked for, where one was likely. */
    private static boolean isSteady(ChangeGroup group) {
        return group.belongsTo().equals(List.of(Cause.UNEXPLAINED))
                && group.changes().stream()
                        .allMatch(each -> each.repeats()
                                .filter(repeats -> repeats.errored() == 0)
                                .isPresent());
    }

    private String explanation(Cause cause) {
        String differences = differences(List.of(cause));
        return switch (cause) {
            case ENGINE ->
                "The case and all else that bears on it are the same; the engine is not: " + differences + ".";
            case UNEXPLAINED ->
                "Nothing that the results tell of differs: another build under the same version, or a flake. --repeat N"
                        + " looks for flakes.";
            case SUITE_VERSION ->
                "The engine and the case are the same; what drives the one and judges the other is not: " + differences
                        + ".";
            case CASE -> "The engine was told something else, or the case needs other features." + part();
            case EXPECTATION -> "The engine was told the same, and something else had to come out." + part();
            case DIALECT -> "The same case in another dialect: " + differences + "." + part();
            case OPTIONS -> "Nothing else that bears on the answer differs: " + differences + ".";
            case MACHINE ->
                "Nothing but the machine differs: it may be its doing, or a flake. --repeat N looks for flakes.";
            case FLAKE -> "Run again, the engine of NEW did not answer each time as in NEW.";
            case ERROR ->
                "In one of the runs the adapter, the harness or the case failed, and nothing is known of the engine. See to"
                        + " the error and run it again.";
        };
    }

    /** The case is enough of an explanation, and yet not all that differs. */
    private String part() {
        return comparison.differences().stream().anyMatch(each -> each.subject() == Subject.ENGINE)
                ? " The engine differs as well, and may have a part in it."
                : "";
    }

    private String differences(List<Cause> causes) {
        List<RunDifference> evidence = comparison.differences().stream()
                .filter(each -> causes.stream().anyMatch(cause -> isEvidence(each, cause)))
                .toList();
        return RunDifference.text(evidence, quote);
    }

    private static boolean isEvidence(RunDifference difference, Cause cause) {
        return switch (cause) {
            case ENGINE -> difference.subject() == Subject.ENGINE;
            case SUITE_VERSION -> difference.isOfSuiteVersion();
            case CASE, EXPECTATION -> difference.isOfCorpus();
            case DIALECT -> difference.subject() == Subject.DIALECT;
            case OPTIONS -> difference.isOfOptions();
            case MACHINE -> difference.subject() == Subject.MACHINE;
            case UNEXPLAINED, FLAKE, ERROR -> false;
        };
    }
}
