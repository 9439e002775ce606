package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import java.util.List;

/** Counts what was found. */
final class Tally {

    private int files;
    private int errors;
    private int warnings;
    private int notShown;
    private boolean hasUnusable;

    /** A file was validated. */
    void count(List<Problem> problems, int shown) {
        int errorsHere = (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        files++;
        errors += errorsHere;
        warnings += problems.size() - errorsHere;
        notShown += problems.size() - shown;
    }

    /** Something cannot be validated. */
    void countUnusable() {
        hasUnusable = true;
    }

    int files() {
        return files;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    /** Problems beyond the most that the user wants to see. */
    int notShown() {
        return notShown;
    }

    /** How many problems are shown. */
    int shown() {
        return errors + warnings - notShown;
    }

    boolean hasUnusable() {
        return hasUnusable;
    }

    /**
     * The exit code of the command.
     *
     * @param failOn the least severity that counts as failure
     */
    int exitCode(Severity failOn) {
        if (hasUnusable) {
            return ExitCode.UNUSABLE_INPUT;
        }
        boolean fails = errors > 0 || (failOn == Severity.WARNING && warnings > 0);
        return fails ? ExitCode.MISMATCH : ExitCode.AS_EXPECTED;
    }
}
