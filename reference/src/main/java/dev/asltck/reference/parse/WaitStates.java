package dev.asltck.reference.parse;

import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.WaitState;
import dev.asltck.reference.model.WaitState.Delay;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.time.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads Wait States. */
final class WaitStates {
    static final Check ONE_OF_JSONPATH = Check.demanded("wait-one-of", "wait.jsonpath.exactly-one");
    static final Check ONE_OF_JSONATA = Check.demanded("wait-one-of", "wait.jsonata.exactly-one");
    static final Check ONLY_ONE_JSONPATH = Check.demanded("wait-only-one", "wait.jsonpath.exactly-one");
    static final Check ONLY_ONE_JSONATA = Check.demanded("wait-only-one", "wait.jsonata.exactly-one");
    static final Check SECONDS = Check.demanded("wait-seconds-nonneg-int", "wait.seconds.literal-type");
    static final Check SECONDS_PATH = Check.demanded("wait-secondspath-refpath", "wait.jsonpath.secondspath-refpath");
    static final Check TIMESTAMP_PATH =
            Check.demanded("wait-secondspath-refpath", "wait.jsonpath.timestamppath-refpath");
    static final Check TIMESTAMP = Check.demanded("wait-timestamp", "wait.timestamp.rfc3339");

    private static final String LETTER_T = "wait.timestamp.uppercase-t";
    private static final String LETTER_Z = "wait.timestamp.uppercase-z";

    private WaitStates() {}

    static State read(StateSource state) {
        List<String> forms = state.isJsonata()
                ? List.of("Seconds", "Timestamp")
                : List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath");
        Delay delay = state.isJsonata() ? jsonataDelay(state) : jsonPathDelay(state.fields());
        exactlyOne(state, forms);
        return new WaitState(
                state.name(), DataFieldsReader.ofState(state), delay, Transitions.read(state.fields(), state.type()));
    }

    private static void exactlyOne(StateSource state, List<String> forms) {
        ObjectReader fields = state.fields();
        fields.atMostOne(state.isJsonata() ? ONLY_ONE_JSONATA : ONLY_ONE_JSONPATH, forms.toArray(String[]::new));
        if (forms.stream().noneMatch(fields::has)) {
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
        return fields.field("Seconds")
                .integer(IntegerRange.NON_NEGATIVE, SECONDS)
                .map(seconds -> new Delay.Seconds(new IntegerValue.Fixed(seconds)));
    }

    private static Delay jsonataDelay(StateSource state) {
        Value seconds = state.fields().field("Seconds");
        if (seconds.data().filter(JsonataText::is).isEmpty()) {
            seconds.integer(IntegerRange.NON_NEGATIVE, SECONDS);
        }
        Value timestamp = state.fields().field("Timestamp");
        if (timestamp.data().filter(JsonataText::is).isEmpty()) {
            timestamp(timestamp);
        }
        return new Delay.Seconds(new IntegerValue.Fixed(0));
    }

    private static Optional<Instant> timestamp(Value value) {
        Optional<String> text = value.string(TIMESTAMP);
        Optional<Instant> instant = text.flatMap(Timestamp::parse);
        if (text.isPresent() && instant.isEmpty()) {
            value.wrong(
                    violated(text.get()),
                    "but has to be an RFC 3339 timestamp",
                    "Write it like \"2016-03-14T01:59:00Z\" or \"2016-03-14T01:59:00+01:00\".");
        }
        return instant;
    }

    /** Which requirement it is: the letters have requirements of their own. */
    private static Check violated(String text) {
        boolean withT = text.length() > 10 && (text.charAt(10) == 't' || text.charAt(10) == ' ');
        String upper = withT ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        boolean withZ = upper.endsWith("z");
        String zoned = withZ ? upper.substring(0, upper.length() - 1) + 'Z' : upper;
        if (withT && Timestamp.parse(upper).isPresent()) {
            return id(LETTER_T);
        }
        if (Timestamp.parse(zoned).isPresent() || Timestamp.parse(upper + 'Z').isPresent()) {
            return withT ? id(LETTER_Z).breaking(LETTER_T) : id(LETTER_Z);
        }
        return TIMESTAMP;
    }

    private static Check id(String requirement) {
        return new Check("wait-timestamp-case", TIMESTAMP.strictness(), TIMESTAMP.requirements()).breaking(requirement);
    }
}
