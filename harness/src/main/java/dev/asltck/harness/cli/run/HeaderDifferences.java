package dev.asltck.harness.cli.run;

import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in what two runs differ, so that the results of one are no results of the other. */
final class HeaderDifferences {

    private final List<String> texts = new ArrayList<>();

    private HeaderDifferences() {}

    /**
     * Texts such as {@code the dialect (aws then, spec now)}; none if they differ in nothing but the time of their start.
     *
     * @param then the header of the run that has begun
     */
    static List<String> of(ResultHeader then, ResultHeader now) {
        HeaderDifferences differences = new HeaderDifferences();
        differences.compare(
                "the version of asl-tck", then.suite().version(), now.suite().version());
        if (!then.suite().digest().equals(now.suite().digest())) {
            differences.texts.add("the cases");
        }
        differences.compare("the engine", text(then.engine()), text(now.engine()));
        differences.compare("the dialect", then.dialect(), now.dialect());
        differences.compare("the machine", text(then.machine()), text(now.machine()));
        differences.compare("the options", text(then.options()), text(now.options()));
        return differences.texts;
    }

    private void compare(String what, String then, String now) {
        if (!then.equals(now)) {
            texts.add(what + " (" + then + " then, " + now + " now)");
        }
    }

    private static String text(EngineIdentity engine) {
        String homepage = engine.homepage().map(page -> " of " + page).orElse("");
        return engine.name() + " " + engine.version() + homepage + ", dialect " + engine.dialect() + ", "
                + engine.clock() + " clock";
    }

    private static String text(Machine machine) {
        return machine.os() + ", " + machine.architecture() + ", Java of " + machine.java();
    }

    private static String text(Map<String, String> options) {
        return options.isEmpty()
                ? "none"
                : options.entrySet().stream()
                        .map(option -> option.getKey() + " " + option.getValue())
                        .collect(Collectors.joining(", "));
    }
}
