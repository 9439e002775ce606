package dev.asltck.harness.engines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.engines.Adapter.Claims;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi.Executions;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi.Tasks;
import dev.asltck.harness.engines.Adapter.Streams;
import dev.asltck.harness.engines.Adapter.TestState;
import dev.asltck.harness.engines.EngineDescriptor.Trial;
import dev.asltck.harness.process.Readiness;
import dev.asltck.harness.process.Readiness.Answer;
import dev.asltck.harness.process.ServerCommand;
import dev.asltck.reference.dialect.Dialect;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorFileTest {

    @TempDir
    private Path engines;

    private EngineDescriptor read(Descriptors written) throws IOException {
        DescriptorFile file = DescriptorFile.read(written.in(engines));
        assertThat(file.problems()).isEmpty();
        return file.descriptor().orElseThrow();
    }

    private Adapter adapter(String json) throws IOException {
        return read(Descriptors.good("some").with("adapter", json)).adapter();
    }

    @Nested
    class Reads {

        @Test
        void whatAnEngineIs() throws IOException {
            assertThat(read(Descriptors.good("some")))
                    .isEqualTo(new EngineDescriptor(
                            engines.resolve("some"),
                            "some",
                            "An engine of the tests",
                            "https://example.com",
                            "MIT",
                            "1.2.3",
                            new Trial(true, "2026-11-26"),
                            Optional.empty(),
                            new Streams(List.of("true"), Map.of())));
        }

        @Test
        void howItIsInstalled() throws IOException {
            Descriptors written = Descriptors.good("some")
                    .with("install", "{ 'command': ['./install', '{folder}'], 'needs': ['node'] }");

            assertThat(read(written).installation())
                    .contains(new Installation(
                            List.of("./install", engines.resolve("some").toString()), List.of("node")));
        }

        @Test
        void whyItWasNotTested() throws IOException {
            Descriptors written = Descriptors.good("some").without("tested").with("untested", "'needs Docker'");

            assertThat(read(written).trial()).isEqualTo(new Trial(false, "needs Docker"));
        }

        @Test
        void anAdapterOfStreams() throws IOException {
            assertThat(
                            adapter(
                                    "{ 'kind': 'streams', 'command': ['node', 'shim.mjs'], 'environment': { 'A': '{folder}/b' } }"))
                    .isEqualTo(new Streams(List.of("node", "shim.mjs"), Map.of("A", engines + "/some/b")));
        }

        @Test
        void aServerOfOurs() throws IOException {
            Adapter adapter = adapter("""
                    { 'kind': 'step-functions-api', 'dialect': 'aws',
                      'server': { 'command': ['serve', '{port}'], 'environment': { 'PORT': '{port}' },
                                  'ready': { 'path': '/health', 'status': 204, 'seconds': 5 } },
                      'unsupportedFeatures': ['jsonata'], 'parallelism': 8, 'tasks': 'none', 'history': true,
                      'executions': 'sync', 'validates': true }
                    """);

            ServerCommand server = new ServerCommand(
                    List.of("serve", "{port}"),
                    engines.resolve("some"),
                    Map.of("PORT", "{port}"),
                    new Readiness(Optional.of(new Answer("/health", 204)), Duration.ofSeconds(5)));
            assertThat(adapter)
                    .isEqualTo(new StepFunctionsApi(
                            new Place(Optional.of(server), Optional.empty()),
                            new Claims(Dialect.AWS, Set.of("jsonata"), 8),
                            Tasks.NONE,
                            true,
                            Executions.SYNC,
                            true));
        }

        @Test
        void aServerOfOthers() throws IOException {
            assertThat(adapter(
                            "{ 'kind': 'step-functions-api', 'dialect': 'spec', 'endpoint': 'http://127.0.0.1:8083' }"))
                    .isEqualTo(new StepFunctionsApi(
                            new Place(Optional.empty(), Optional.of(URI.create("http://127.0.0.1:8083"))),
                            new Claims(Dialect.SPEC, Set.of(), 1),
                            Tasks.ACTIVITIES,
                            false,
                            Executions.POLLED,
                            false));
        }

        @Test
        void awsItself() throws IOException {
            assertThat(adapter("{ 'kind': 'test-state', 'dialect': 'aws', 'parallelism': 2 }"))
                    .isEqualTo(new TestState(
                            new Place(Optional.empty(), Optional.empty()), new Claims(Dialect.AWS, Set.of(), 2)));
        }
    }

    @Nested
    class Refuses {

        private List<String> problems(String text) throws IOException {
            Path file = Files.writeString(engines.resolve(DescriptorFile.NAME), text);
            DescriptorFile read = DescriptorFile.read(file);
            assertThat(read.descriptor()).isEmpty();
            return read.problems().stream()
                    .map(CaseProblem::text)
                    .map(each -> each.replace(file.toString(), "F"))
                    .toList();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                name    | 'Some Engine'                       | F:3:11
                tested  | 'yesterday'                         | F:8:13
                install | { 'command': [] }                   | F:10:27
                homepage| 'example.com'                       | F:5:15
                version | 7                                   | F:7:14
                adapter | { 'kind': 'telepathy' }             | F:9:24
                adapter | { 'kind': 'step-functions-api' }    | F:9:14
                adapter | { 'kind': 'streams', 'command': ['x'], 'environment': { 'A': 1 } } | F:9:75
                """)
        void whatTheSchemaDoesNotAllow(String member, String value, String place) throws IOException {
            String text = Descriptors.good("some").with(member, value).text();

            assertThat(problems(text))
                    .singleElement()
                    .asString()
                    .startsWith(place)
                    .endsWith("; see docs/engines.md");
        }

        @Test
        void aMemberThatItDoesNotKnow() throws IOException {
            String text = Descriptors.good("some")
                    .with("adapter", "{ 'kind': 'streams', 'command': ['x'], 'comand': 1 }")
                    .text();

            assertThat(problems(text))
                    .containsExactly("F:9:53: the format has no member 'comand' here (at /adapter/comand); remove it or"
                            + " correct its name; see docs/engines.md");
        }

        @Test
        void aFeatureThatThereIsNot() throws IOException {
            String text = Descriptors.good("some")
                    .with(
                            "adapter",
                            "{ 'kind': 'test-state', 'dialect': 'aws', 'unsupportedFeatures': ['jsonata', 'magic'] }")
                    .text();

            assertThat(problems(text))
                    .containsExactly("F:9:91: there is no feature 'magic' (at /adapter/unsupportedFeatures/1);"
                            + " 'asl-tck list features' has them");
        }

        @Test
        void anEngineThatIsBothTestedAndNot() throws IOException {
            assertThat(problems(
                            Descriptors.good("some").with("untested", "'why'").text()))
                    .hasSize(1);
            assertThat(problems(Descriptors.good("some").without("tested").text()))
                    .hasSize(1);
        }

        @Test
        void twoPlacesForOneServer() throws IOException {
            String text = Descriptors.good("some")
                    .with(
                            "adapter",
                            "{ 'kind': 'test-state', 'dialect': 'aws', 'server': { 'command': ['x'] }, 'endpoint': 'http://x' }")
                    .text();

            assertThat(problems(text)).singleElement().asString().startsWith("F:9:14");
        }

        @Test
        void whatIsNoJson() throws IOException {
            assertThat(problems("{ 'format' }".replace('\'', '"')))
                    .singleElement()
                    .asString()
                    .startsWith("F:1:12: not a JSON text");
        }

        @Test
        void whatIsNotThere() {
            Path file = engines.resolve("nowhere.json");

            assertThat(DescriptorFile.read(file).problems())
                    .extracting(CaseProblem::text)
                    .containsExactly(file + ":1:1: there is no such file or folder; check the path");
        }
    }
}
