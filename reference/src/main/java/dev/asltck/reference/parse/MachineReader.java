package dev.asltck.reference.parse;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.model.StateGraph;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Strictness;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the top-level fields.
 *
 * @see <a href="https://states-language.net/spec.html#toplevelfields">Top-level fields</a>
 */
final class MachineReader {
    static final Check COMMENT = Check.demanded("comment-string", "machine.comment.string");
    static final Check VERSION_STRING = Check.demanded("version-string", "machine.version.string");
    static final Check VERSION_VALUE = Check.silent("version-value", Strictness.ADVICE);
    static final Check TIMEOUT = Check.demanded("machine-timeout-integer", "machine.timeoutseconds.integer");
    static final Check TIMEOUT_POSITIVE = Check.silent("machine-timeout-positive", Strictness.ADVICE);

    private static final String DEFAULT_VERSION = "1.0";

    private MachineReader() {}

    static StateMachine read(ObjectReader machine) {
        Optional<String> comment = machine.field("Comment").string(COMMENT);
        String version = version(machine.field("Version"));
        OptionalLong timeout = timeoutSeconds(machine.field("TimeoutSeconds"));
        Value languageField = machine.field("QueryLanguage");
        Optional<QueryLanguage> language =
                languageField.isPresent() ? QueryLanguages.read(languageField) : Optional.of(QueryLanguage.JSONPATH);
        StateGraph graph = new GraphReader(new StateReader(language)).read(machine, GraphReader.Body.MACHINE);
        return new StateMachine(graph, language.orElse(QueryLanguage.JSONPATH), comment, version, timeout);
    }

    private static String version(Value value) {
        Optional<String> version = value.string(VERSION_STRING);
        if (version.filter(written -> !written.equals(DEFAULT_VERSION)).isPresent()) {
            value.wrong(VERSION_VALUE, "which is not the version of the language that is known", "Write \"1.0\".");
        }
        return version.orElse(DEFAULT_VERSION);
    }

    private static OptionalLong timeoutSeconds(Value value) {
        Optional<Long> seconds = value.integer(IntegerRange.ANY, TIMEOUT);
        if (seconds.filter(given -> given <= 0).isPresent()) {
            value.wrong(TIMEOUT_POSITIVE, "which leaves no time to execute", "Write a positive integer.");
        }
        return seconds.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
