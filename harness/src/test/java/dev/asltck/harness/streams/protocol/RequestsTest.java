package dev.asltck.harness.streams.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.streams.protocol.Message.Task;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class RequestsTest {

    private static final ProtocolSchema SCHEMA = ProtocolSchema.ofTheHarness();
    private static final ObjectNode OBJECT = JsonNodeFactory.instance.objectNode();
    private static final Task TASK = new Task("1", 2, "urn:task:x", OBJECT);

    private static final Stimulus BARE = new Stimulus(
            "bare", "not even JSON", Optional.empty(), Optional.empty(), Optional.empty(), TaskScripts.NONE);

    private static final Stimulus FULL = new Stimulus(
            "full",
            "{}",
            Optional.of(OBJECT),
            Optional.of(OBJECT),
            Optional.of(Instant.parse("2024-11-22T00:00:00.5Z")),
            TaskScripts.NONE);

    private static Attempt attempt(Answer answer) {
        return new Attempt(answer, 5, Optional.of(2L), 1);
    }

    static Stream<String> lines() {
        return Stream.of(
                Requests.hello(),
                Requests.run("1", BARE, Dialect.SPEC, Set.of()),
                Requests.run("1", FULL, Dialect.AWS, Set.of()),
                Requests.validate("1", FULL, Dialect.SPEC),
                Requests.answer(TASK, attempt(new Answer.Result(OBJECT)), ClockKind.REAL),
                Requests.answer(TASK, attempt(new Answer.Result(OBJECT)), ClockKind.VIRTUAL),
                Requests.answer(TASK, attempt(new Answer.Echo()), ClockKind.VIRTUAL),
                Requests.answer(TASK, attempt(new Answer.Never()), ClockKind.VIRTUAL),
                Requests.answer(TASK, attempt(new Answer.Failure("E", Optional.of("c"))), ClockKind.VIRTUAL),
                Requests.answer(TASK, attempt(new Answer.Failure("E", Optional.empty())), ClockKind.REAL),
                Requests.heartbeat(TASK),
                Requests.cancel("1"),
                Requests.bye());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isValidByTheSchema(String line) {
        assertThat(SCHEMA.validate(line)).isEmpty();
        assertThat(line).doesNotContain("\n");
    }

    @Test
    void givesTheWholeStimulus() {
        assertThat(Requests.run("7", FULL, Dialect.AWS, Set.of()))
                .isEqualTo(
                        "{'type':'run','id':'7','case':'full','dialect':'aws','definition':'{}','input':{},'context':{},"
                                .concat("'clock':'2024-11-22T00:00:00.500Z'}")
                                .replace('\'', '"'));
    }

    @Test
    void sparesTheEngineWhatItCannotUse() {
        assertThat(Requests.run("7", FULL, Dialect.AWS, Set.of("context-injection", "fixed-clock")))
                .doesNotContain("\"context\"", "\"clock\"");
    }

    @Test
    void saysOnAVirtualClockWhenTheAnswerTakesEffect() {
        Attempt attempt = attempt(new Answer.Never());

        assertThat(Requests.answer(TASK, attempt, ClockKind.VIRTUAL))
                .isEqualTo("{'type':'answer','id':'1','task':2,'never':true,'after':5,'heartbeatEvery':2}"
                        .replace('\'', '"'));
        assertThat(Requests.answer(TASK, attempt(new Answer.Echo()), ClockKind.REAL))
                .isEqualTo("{'type':'answer','id':'1','task':2,'result':{}}".replace('\'', '"'));
    }

    @Test
    void escapesWhatSomeTakeForTheEndOfALineAndWhatUtf8HasNoBytesFor() throws JsonSyntaxException {
        String text = "a\u2028b\u2029c\u0085d\ud800e\ud83d\ude00";

        String line = Requests.answer(TASK, attempt(new Answer.Result(StringNode.valueOf(text))), ClockKind.REAL);

        assertThat(line).contains("a\\u2028b\\u2029c\\u0085d\\ud800e\ud83d\ude00");
        assertThat(Json.read(line).path("result").stringValue()).isEqualTo(text);
    }

    @Test
    void hasNoLineThatIsTooLong() {
        String text = "\u20ac".repeat(Requests.LONGEST_LINE / 3);
        Attempt attempt = attempt(new Answer.Result(StringNode.valueOf(text)));

        assertThat(Requests.fits(text)).isTrue();
        assertThatThrownBy(() -> Requests.answer(TASK, attempt, ClockKind.REAL))
                .isInstanceOf(ScriptException.class)
                .hasMessage("the answer to 'urn:task:x' does not fit into a line of the protocol");
    }
}
