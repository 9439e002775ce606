package dev.asltck.harness.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.runner.Runner;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.results.Shard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is lost between an engine and the harness: behind the protocol the reference has the verdicts that it has in process. A part of the cases will do. */
class ReferenceBehindStreamsTest {

    private static final AdapterProgram ADAPTER = new AdapterProgram(
            List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ReferenceAdapter.class.getName()),
            Path.of(""),
            Map.of());

    private static Map<String, String> run(Engine engine, List<Case> cases, Dialect dialect)
            throws InterruptedException {
        return new Runner(engine, RunOptions.of(dialect), result -> {})
                .run(cases).stream()
                        .collect(Collectors.toMap(
                                result -> result.aCase().id(),
                                result -> result.judgement().verdict().toString()));
    }

    @ParameterizedTest
    @CsvSource({"SPEC, 1/4", "AWS, 2/4"})
    void hasTheVerdictsThatItHasInProcess(Dialect dialect, String shard) throws Exception {
        List<Case> cases = CorpusLoader.builtIn().stream()
                .filter(each -> Shard.parse(shard).contains(each.id()))
                .toList();
        Map<String, String> inProcess = run(new ReferenceEngine(), cases, dialect);

        try (StreamsEngine engine = Adapters.start(ADAPTER)) {
            Map<String, String> behindStreams = run(engine, cases, dialect);

            assertThat(behindStreams.entrySet()).containsExactlyInAnyOrderElementsOf(inProcess.entrySet());
            assertThat(engine.incidents()).isEmpty();
        }
    }
}
