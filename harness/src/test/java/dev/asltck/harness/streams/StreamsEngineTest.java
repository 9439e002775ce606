package dev.asltck.harness.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.TaskScripts.Script;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Timeout(120)
class StreamsEngineTest {

    private static final String TASK =
            "{'StartAt':'A','States':{'A':{'Type':'Task','Resource':'urn:task:x','End':true}}}".replace('\'', '"');

    private static JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Stimulus stimulus(String caseId, String definition, String input, Attempt... attempts) {
        return new Stimulus(
                caseId,
                definition,
                Optional.of(json(input)),
                Optional.empty(),
                Optional.empty(),
                new TaskScripts(Map.of("urn:task:x", new Script.Sequence(List.of(attempts)))));
    }

    private static Attempt attempt(Answer answer, long after) {
        return new Attempt(answer, after, Optional.empty(), 1);
    }

    private static ObservedOutcome succeeded(String output) {
        return new ObservedOutcome.Succeeded(json(output));
    }

    @Nested
    class AtTheStart {

        @Test
        void learnsWhatTheEngineIs() throws Exception {
            try (StreamsEngine engine = Adapters.start(Adapters.example())) {
                EngineDescription description = engine.describe();

                assertThat(description.name()).isEqualTo("tiny");
                assertThat(description.homepage()).contains("https://example.org/tiny");
                assertThat(description.clock()).isEqualTo(ClockKind.REAL);
                assertThat(description.unsupportedFeatures()).contains("jsonata");
                assertThat(description.parallelism()).isEqualTo(10);
                assertThat(description.tiers())
                        .containsExactlyInAnyOrder(Tier.OUTCOME, Tier.ERROR, Tier.OUTPUT, Tier.INVOCATIONS);
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                dies-at-start        | no answer to 'hello': the adapter ended with exit code 1, saying: no such engine: moto
                other-version        | it wants to speak version 2, which is none of those offered: [1]
                garbage-hello        | it is not JSON
                unknown-member-hello | the message has a member that the protocol does not know: 'paralelism'
                floods-before-hello  | it is a line of more than 16 MiB: xxx
                """)
        void saysWhyItCannotBeginWith(String behavior, String message) {
            assertThatThrownBy(() -> Adapters.start(Adapters.misbehaving(behavior)))
                    .isInstanceOf(AdapterException.class)
                    .hasMessageContaining(message);
        }

        @Test
        void waitsForAHelloOnlySoLong() {
            Timeouts timeouts = Timeouts.PROTOCOL.withHello(Duration.ofSeconds(1));

            assertThatThrownBy(() -> StreamsEngine.start(Adapters.misbehaving("no-hello"), timeouts))
                    .isInstanceOf(AdapterException.class)
                    .hasMessage("no answer to 'hello': the adapter says nothing for 1 seconds");
        }

        @Test
        void saysThatThereIsNoSuchProgram() {
            assertThatThrownBy(() -> StreamsEngine.start(List.of("./no-such-adapter"), Path.of(""), Map.of()))
                    .isInstanceOf(AdapterException.class)
                    .hasMessageContaining("no-such-adapter");
        }
    }

    @Nested
    class WithTasks {

        @Test
        void letsTheTimePassOnARealClock() throws Exception {
            Attempt slow = new Attempt(new Answer.Echo(), 2, Optional.of(1L), 1);
            try (StreamsEngine engine = Adapters.start(Adapters.example())) {
                long start = System.nanoTime();
                Observation observation = engine.run(stimulus("slow", TASK, "{\"n\":1.50}", slow), Dialect.SPEC);

                assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
                assertThat(observation.outcome()).isEqualTo(succeeded("{\"n\":1.5}"));
                assertThat(observation.invocations())
                        .singleElement()
                        .satisfies(each -> assertThat(each.resource()).isEqualTo("urn:task:x"));
            }
        }

        @Test
        void failsATask() throws Exception {
            Attempt failure = attempt(new Answer.Failure("Busy", Optional.of("try later")), 0);
            try (StreamsEngine engine = Adapters.start(Adapters.example())) {
                Observation observation = engine.run(stimulus("fails", TASK, "{}", failure), Dialect.SPEC);

                assertThat(observation.outcome())
                        .isEqualTo(new ObservedOutcome.Failed(Optional.of("Busy"), Optional.of("try later")));
            }
        }

        @Test
        void stopsACaseWhoseTaskNeverAnswers() throws Exception {
            Thread runner = Thread.currentThread();
            try (StreamsEngine engine = Adapters.start(Adapters.example())) {
                runner.interrupt();
                assertThatThrownBy(() ->
                                engine.run(stimulus("never", TASK, "{}", attempt(new Answer.Never(), 0)), Dialect.SPEC))
                        .isInstanceOf(InterruptedException.class);

                Stimulus next = stimulus("next", TASK, "7", attempt(new Answer.Echo(), 0));
                assertThat(engine.run(next, Dialect.SPEC).outcome()).isEqualTo(succeeded("7"));
                assertThat(engine.incidents()).isEmpty();
            }
        }
    }

    @Test
    void runsManyCasesInOneProcess() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try (StreamsEngine engine = Adapters.start(Adapters.example())) {
            List<Future<Observation>> running = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Stimulus stimulus =
                        stimulus("case-" + i, TASK, String.valueOf(i), attempt(new Answer.Echo(), i % 50 == 0 ? 1 : 0));
                running.add(threads.submit(() -> engine.run(stimulus, Dialect.SPEC)));
            }

            for (int i = 0; i < 200; i++) {
                assertThat(running.get(i).get().outcome()).isEqualTo(succeeded(String.valueOf(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void asksForNothingThatIsTooLarge() throws Exception {
        try (StreamsEngine engine = Adapters.start(Adapters.misbehaving("small"))) {
            assertThatThrownBy(() -> engine.run(stimulus("bad", TASK, "1"), Dialect.SPEC))
                    .isInstanceOf(UnsupportedCaseException.class)
                    .hasMessage("the definition has more than the 50 bytes that the adapter takes");
            assertThatThrownBy(() -> engine.run(stimulus("bad", "{}", "\"\u00e9\u00e9\""), Dialect.SPEC))
                    .isInstanceOf(UnsupportedCaseException.class)
                    .hasMessage("the input has more than the 5 bytes that the adapter takes");
            assertThat(engine.run(stimulus("bad", "{}", "12345"), Dialect.SPEC).outcome())
                    .isEqualTo(succeeded("12345"));
        }
    }

    @Test
    void asksAValidatorToValidate() throws Exception {
        try (StreamsEngine engine = Adapters.start(Adapters.misbehaving("validator"))) {
            assertThat(engine.run(stimulus("bad", "{}", "1"), Dialect.SPEC).outcome())
                    .isEqualTo(new ObservedOutcome.Rejected(List.of()));
            assertThat(engine.run(stimulus("good", "{}", "1"), Dialect.SPEC).outcome())
                    .isEqualTo(new ObservedOutcome.Accepted());
        }
    }

    @Test
    void wantsWhatTheEngineHasSaidThatItObserves() throws Exception {
        try (StreamsEngine engine = Adapters.start(Adapters.misbehaving("observing"))) {
            assertThatThrownBy(() -> engine.run(stimulus("bad", "{}", "1"), Dialect.SPEC))
                    .isInstanceOf(AdapterException.class)
                    .hasMessageContaining("it has no 'path', which the 'observes' of the adapter's hello has");
        }
    }
}
