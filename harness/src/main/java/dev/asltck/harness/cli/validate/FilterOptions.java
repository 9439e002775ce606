package dev.asltck.harness.cli.validate;

import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.catalogue.ValidationRule.Kind;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.problem.RuleBook;
import dev.asltck.harness.cli.select.CountConverter;
import dev.asltck.harness.cli.select.Suggestions;
import dev.asltck.reference.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which problems are shown, and which of them make the command fail. */
final class FilterOptions {

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            converter = SeverityConverter.class,
            defaultValue = "warning",
            description = "The least severity that is shown: error or warning. Default: ${DEFAULT-VALUE}.")
    private Severity severity = Severity.WARNING;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = SeverityConverter.class,
            defaultValue = "error",
            description = "The least severity that makes the exit code 1: error or warning. Default: ${DEFAULT-VALUE}.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--rule",
            split = ",",
            paramLabel = "ID",
            description =
                    "Only these rules; may be given more than once. 'asl-tck list rules' has them all. That a text is"
                            + " no JSON object is always shown.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--ignore",
            split = ",",
            paramLabel = "ID",
            description = "Not these rules; may be given more than once.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "Show no more than N problems; all are counted. Default: all.")
    private Optional<Integer> maxProblems = Optional.empty();

    /** Checks the options as well. */
    ProblemFilter filter(RuleBook book) {
        if (failOn == Severity.WARNING && severity == Severity.ERROR) {
            throw new UnusableInput("--fail-on warning needs the warnings that --severity error leaves out; drop one");
        }
        rules.forEach(id -> check(id, book));
        ignored.forEach(id -> checkExists(id, book));
        return new ProblemFilter(severity, Set.copyOf(rules), Set.copyOf(ignored));
    }

    /** That nothing was found must not mean that nothing was looked for. */
    private static void check(String id, RuleBook book) {
        ValidationRule rule = checkExists(id, book);
        if (!rule.severities().containsKey(book.dialect())) {
            throw new UnusableInput("the rule '" + id + "' means nothing in the dialect " + EnumWords.of(book.dialect())
                    + "; choose another with --dialect");
        }
    }

    private static ValidationRule checkExists(String id, RuleBook book) {
        Map<String, ValidationRule> known = book.catalogue().rules();
        ValidationRule rule = known.get(id);
        if (rule == null) {
            throw new UnusableInput("there is no rule '" + id + "'" + Suggestions.text(id, known.keySet()));
        }
        if (rule.kind() != Kind.FORBIDS) {
            throw new UnusableInput("the rule '" + id + "' forbids nothing, so no problem is one of it; 'asl-tck show "
                    + id + "' explains it");
        }
        return rule;
    }

    Severity failOn() {
        return failOn;
    }

    int maxProblems() {
        return maxProblems.orElse(Integer.MAX_VALUE);
    }
}
