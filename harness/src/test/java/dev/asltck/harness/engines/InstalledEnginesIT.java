package dev.asltck.harness.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.runner.CaseFilter;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.runner.Runner;
import dev.asltck.harness.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real engines, as they are installed, on a part of the corpus with tasks, retries and refusals. What they get wrong is not the point. */
class InstalledEnginesIT {

    private static final Path ENGINES = Path.of("..", "engines");

    private static final String CASES =
            "chapter:state-types/succeed or chapter:error-handling/catch or chapter:structure";

    private static List<CaseResult> run(EngineDescriptor descriptor) throws Exception {
        List<Case> cases =
                CorpusLoader.builtIn().stream().filter(CaseFilter.parse(CASES)).toList();
        try (Engine engine = new DescribedEngineProvider(descriptor).start()) {
            RunOptions options = RunOptions.of(engine.describe().dialect());
            List<CaseResult> results = new Runner(engine, options, result -> {}).run(cases);
            assertThat(engine.incidents()).isEmpty();
            return results;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aws-local-stepfunctions", "localstack", "ministack", "moto", "statebox", "stepfunctions-local"})
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void judgesARealEngine(String name) throws Exception {
        EngineDescriptor descriptor = DescriptorFile.read(ENGINES.resolve(name).resolve(DescriptorFile.NAME))
                .descriptor()
                .orElseThrow();
        assumeTrue(
                EngineState.of(descriptor).kind() == EngineState.Kind.INSTALLED,
                name + " is not installed; run './asl-tck engines install " + name + "'");

        List<CaseResult> results = run(descriptor);

        assertThat(results)
                .extracting(result -> result.judgement().verdict())
                .as("something works, and what does not is the engine's doing")
                .hasAtLeastOneElementOfType(Verdict.Passed.class)
                .doesNotHaveAnyElementsOfTypes(Verdict.Errored.class);
    }
}
