package dev.asltck.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The scripts in a workflow. */
final class Workflow {

    private final Map<?, ?> document;

    private Workflow(Map<?, ?> document) {
        this.document = document;
    }

    /**
     * A step of a job of GitHub Actions.
     *
     * @param environment whose values may be expressions
     */
    record Step(String name, String script, Map<String, String> environment) {}

    static Workflow read(String path) {
        Object document = new Load(LoadSettings.builder().build()).loadFromString(Checkout.read(path));
        return new Workflow((Map<?, ?>) Objects.requireNonNull(document));
    }

    /** The steps of a job on GitHub Actions that are scripts. */
    List<Step> steps(String job) {
        Map<?, ?> jobs = map(document.get("jobs"));
        return list(map(jobs.get(job)).get("steps")).stream()
                .map(Workflow::map)
                .filter(step -> step.containsKey("run"))
                .map(Workflow::step)
                .toList();
    }

    /** The script of a job on GitLab, after what comes before it. */
    String script(String job) {
        Map<?, ?> itself = map(document.get(job));
        Stream<?> before = Optional.ofNullable(itself.get("extends")).stream()
                .flatMap(base -> list(map(document.get(base)).get("before_script")).stream());
        return String.join(
                "\n",
                Stream.concat(before, list(itself.get("script")).stream())
                        .map(String::valueOf)
                        .toList());
    }

    private static Step step(Map<?, ?> step) {
        Map<String, String> environment = new HashMap<>();
        if (step.containsKey("env")) {
            map(step.get("env")).forEach((name, value) -> environment.put(name.toString(), value.toString()));
        }
        return new Step(String.valueOf(step.get("name")), String.valueOf(step.get("run")), environment);
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }
}
