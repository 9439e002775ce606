package dev.asltck.reports.comparison;

import dev.asltck.reports.comparison.RunDifference.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What to know of two runs before their changes are read; first that they are not of the same, where they are not. */
final class Notices {

    private final Comparison comparison;
    private final UnaryOperator<String> quote;
    private final List<String> texts = new ArrayList<>();

    private Notices(Comparison comparison, UnaryOperator<String> quote) {
        this.comparison = comparison;
        this.quote = quote;
    }

    static List<String> of(Comparison comparison, UnaryOperator<String> quote) {
        Notices notices = new Notices(comparison, quote);
        notices.addOtherCases();
        notices.addOtherDigests();
        notices.addOtherEngine();
        notices.addDifferences("The runs applied the expectations of different dialects: ", Subject.DIALECT);
        notices.addDifferences("The versions of the suite differ: ", RunDifference::isOfSuiteVersion);
        notices.addDifferences("The options differ: ", RunDifference::isOfOptions);
        notices.addDifferences("The runs took place on different machines: ", Subject.MACHINE);
        notices.addUnchanged();
        return notices.texts;
    }

    private void addOtherCases() {
        int before = comparison.onlyBefore().size();
        int after = comparison.onlyAfter().size();
        if (before + after > 0) {
            texts.add("The runs are not of the same cases" + reasons() + ". Compared is what both have, "
                    + cases(comparison.compared()) + "; " + before + " more in OLD only, " + after
                    + " more in NEW only.");
        } else if (!differences(RunDifference::isOfCorpus).isEmpty()) {
            texts.add("The runs did not have the same cases to choose from, and yet ran the same "
                    + cases(comparison.compared()) + ".");
        }
    }

    private String reasons() {
        List<RunDifference> reasons = differences(each -> each.isOfCorpus() || each.isOfChoice() || isOfDialect(each));
        return reasons.isEmpty() ? "" : " (what differs: " + RunDifference.text(reasons, quote) + ")";
    }

    private static boolean isOfDialect(RunDifference difference) {
        return difference.subject() == Subject.DIALECT;
    }

    /** Digests are only good for comparing where the versions make them alike. */
    private void addOtherDigests() {
        boolean noneIsTheSame =
                comparison.unchanged().otherStimulus() == comparison.unchanged().cases()
                        && comparison.changes().stream().allMatch(Change::hasOtherStimulus);
        if (noneIsTheSame && !differences(RunDifference::isOfSuiteVersion).isEmpty()) {
            texts.add(
                    "Not one case has the digest that it had: probably the two versions of asl-tck make digests differently,"
                            + " and then nothing is known of what the changes belong to.");
        }
    }

    private void addOtherEngine() {
        addDifferences(
                "The runs are of different engines, so that a regression is where NEW is worse than OLD: ",
                each -> each.subject() == Subject.ENGINE && each.member().equals("name"));
    }

    private void addDifferences(String beginning, Subject subject) {
        addDifferences(beginning, each -> each.subject() == subject);
    }

    private void addDifferences(String beginning, Predicate<RunDifference> kind) {
        List<RunDifference> all = differences(kind);
        if (!all.isEmpty()) {
            texts.add(beginning + RunDifference.text(all, quote) + ".");
        }
    }

    private List<RunDifference> differences(Predicate<RunDifference> kind) {
        return comparison.differences().stream().filter(kind).toList();
    }

    private void addUnchanged() {
        Unchanged unchanged = comparison.unchanged();
        if (unchanged.otherStimulus() > 0) {
            texts.add("Changed, and yet with the same answer: " + cases(unchanged.otherStimulus()) + ".");
        }
        if (unchanged.otherExpectation() > 0) {
            texts.add(
                    "With another expectation, and yet the same verdict: " + cases(unchanged.otherExpectation()) + ".");
        }
        if (unchanged.lessProof() > 0) {
            texts.add("Passed with less proof than before: " + cases(unchanged.lessProof())
                    + ", of which NEW lets less be seen.");
        }
        if (unchanged.moreProof() > 0) {
            texts.add("Passed with more proof than before: " + cases(unchanged.moreProof())
                    + ", of which NEW lets more be seen.");
        }
    }

    private static String cases(int count) {
        return count + (count == 1 ? " case" : " cases");
    }
}
