package dev.asltck.harness.cli.coverage;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.reports.Glob;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** Which requirements are looked at. */
final class RequirementOptions {

    @Option(
            names = "--filter",
            paramLabel = "PATTERN",
            description = "The requirements whose id PATTERN matches, in which * stands for any characters.")
    private String filter = "*";

    @Option(
            names = "--level",
            arity = "1..*",
            paramLabel = "LEVEL",
            description =
                    "The requirements of these levels: must, must-not, should, may, behaviour, default or example.")
    private List<String> levels = new ArrayList<>();

    @Option(
            names = "--kind",
            arity = "1..*",
            paramLabel = "KIND",
            description =
                    "The requirements of these kinds: static, which a definition can break, runtime, which only an"
                            + " execution can, or interpreter-defined.")
    private List<String> kinds = new ArrayList<>();

    /** The ones that are meant: at least one. */
    List<Requirement> select(Collection<Requirement> requirements) {
        Predicate<String> id = Glob.parse(filter);
        Predicate<Requirement> level = anyOf("level", levels, requirements, each -> word(each.level()));
        Predicate<Requirement> kind = anyOf("kind", kinds, requirements, Requirement::kind);
        List<Requirement> selected = requirements.stream()
                .filter(each -> id.test(each.id()))
                .filter(level.and(kind))
                .toList();
        if (selected.isEmpty()) {
            throw new UnusableInput("there are no requirements that match the options");
        }
        return selected;
    }

    /** What the catalogue has is what there is. */
    private static Predicate<Requirement> anyOf(
            String what,
            List<String> wanted,
            Collection<Requirement> requirements,
            Function<Requirement, String> property) {
        List<String> known =
                requirements.stream().map(property).distinct().sorted().toList();
        List<String> words = wanted.stream().map(RequirementOptions::word).toList();
        for (String each : words) {
            if (!known.contains(each)) {
                throw new UnusableInput(
                        "there is no " + what + " '" + each + "'; there are " + String.join(", ", known));
            }
        }
        return requirement -> words.isEmpty() || words.contains(property.apply(requirement));
    }

    private static String word(String level) {
        return level.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
