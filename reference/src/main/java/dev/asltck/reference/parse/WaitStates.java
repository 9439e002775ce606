package dev.asltck.reference.parse;

import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.WaitState;
import dev.asltck.reference.model.WaitState.Delay;
import dev.asltck.reference.problem.Check;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads Wait States.
 *
 * @see <a href="https://states-language.net/spec.html#wait-state">Wait State</a>
 */
final class WaitStates {
    static final Check ONE_OF_JSONPATH = Check.demanded("wait-one-of", "wait.jsonpath.exactly-one");
    static final Check ONE_OF_JSONATA = Check.demanded("wait-one-of", "wait.jsonata.exactly-one");
    static final Check ONLY_ONE_JSONPATH = Check.demanded("wait-only-one", "wait.jsonpath.exactly-one");
    static final Check ONLY_ONE_JSONATA = Check.demanded("wait-only-one", "wait.jsonata.exactly-one");
    static final Check SECONDS_NUMBER = Check.demanded("wait-seconds-number", "wait.seconds.literal-type");
    static final Check SECONDS = Check.demanded("wait-seconds-nonneg-int", "wait.seconds.literal-type");
    static final Check SECONDS_PATH = Check.demanded("wait-secondspath-refpath", "wait.jsonpath.secondspath-refpath");
    static final Check TIMESTAMP_PATH =
            Check.demanded("wait-secondspath-refpath", "wait.jsonpath.timestamppath-refpath");
    static final Check TIMESTAMP = Check.demanded("wait-timestamp", "wait.timestamp.rfc3339");
    static final Check LETTER_T =
            Check.demanded("wait-timestamp-case", "wait.timestamp.uppercase-t", "wait.timestamp.rfc3339");
    static final Check LETTER_Z =
            Check.demanded("wait-timestamp-case", "wait.timestamp.uppercase-z", "wait.timestamp.rfc3339");

    private static final List<String> FORMS = List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath");

    private WaitStates() {}

    static State read(StateSource state) {
        List<String> forms = state.isJsonata() ? List.of("Seconds", "Timestamp") : FORMS;
        Delay delay = state.isJsonata() ? jsonataDelay(state) : jsonPathDelay(state.fields());
        exactlyOne(state, forms);
        return new WaitState(
                state.name(), DataFieldsReader.ofState(state), delay, Transitions.read(state.fields(), state.type()));
    }

    /** A form that only the other query language has is reported as such; that there is no other one would repeat it. */
    private static void exactlyOne(StateSource state, List<String> forms) {
        ObjectReader fields = state.fields();
        fields.atMostOne(state.isJsonata() ? ONLY_ONE_JSONATA : ONLY_ONE_JSONPATH, forms.toArray(String[]::new));
        if (FORMS.stream().noneMatch(fields::has)) {
            fields.problems()
                    .report(
                            state.isJsonata() ? ONE_OF_JSONATA : ONE_OF_JSONPATH,
                            fields.place(),
                            "The state does not say how long it waits",
                            "Add one of the fields " + String.join(", ", forms) + ".");
        }
    }

    private static Delay jsonPathDelay(ObjectReader fields) {
        Stream<Optional<? extends Delay>> delays = Stream.of(
                seconds(fields),
                Paths.reference(fields.field("SecondsPath"), SECONDS_PATH)
                        .map(path -> new Delay.Seconds(new IntegerValue.Selected(path))),
                timestamp(fields.field("Timestamp")).map(Delay.Until::new),
                Paths.reference(fields.field("TimestampPath"), TIMESTAMP_PATH).map(Delay.UntilSelected::new));
        return delays.flatMap(Optional::stream)
                .map(Delay.class::cast)
                .findFirst()
                .orElseGet(() -> new Delay.Seconds(new IntegerValue.Fixed(0)));
    }

    private static Optional<Delay.Seconds> seconds(ObjectReader fields) {
        return fixedSeconds(fields.field("Seconds"));
    }

    private static Optional<Delay.Seconds> fixedSeconds(Value value) {
        return value.number(SECONDS_NUMBER)
                .flatMap(number -> value.integer(IntegerRange.NON_NEGATIVE, SECONDS))
                .map(seconds -> new Delay.Seconds(new IntegerValue.Fixed(seconds)));
    }

    private static Delay jsonataDelay(StateSource state) {
        Optional<Delay> seconds = jsonataSeconds(state.fields().field("Seconds"));
        Optional<Delay> until = jsonataUntil(state.fields().field("Timestamp"));
        return seconds.or(() -> until).orElseGet(() -> new Delay.Seconds(new IntegerValue.Fixed(0)));
    }

    private static Optional<Delay> jsonataSeconds(Value value) {
        Optional<String> expression = Expressions.expression(value);
        return expression.isPresent()
                ? expression.map(text -> new Delay.Seconds(new IntegerValue.Computed(text)))
                : fixedSeconds(value).map(fixed -> fixed);
    }

    private static Optional<Delay> jsonataUntil(Value value) {
        Optional<String> expression = Expressions.expression(value);
        return expression.isPresent()
                ? expression.map(Delay.UntilComputed::new)
                : timestamp(value).map(Delay.Until::new);
    }

    private static Optional<Instant> timestamp(Value value) {
        return Timestamps.read(value, TIMESTAMP, LETTER_T, LETTER_Z);
    }
}
