package dev.asltck.harness.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.corpus.GeneratedCase;
import dev.asltck.harness.corpus.Origin;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.history.RecordingParts;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.reference.ScriptedTaskHandler;
import dev.asltck.harness.runner.CaseRunner;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.context.ExecutionIdentity;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.history.HistoryRecorder;
import dev.asltck.reference.run.Environment;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The history of an execution tells all that it takes to go the same way again: of each machine of the corpus one is recorded as AWS
 * would, imported, and the case that comes of it run.
 */
class RoundTripTest {

    /** Guards against machines that are not found. */
    private static final int FEWEST = 4_000;

    @Test
    void aRecordedExecutionPassesAsACase() throws InterruptedException {
        List<String> failed = new ArrayList<>();
        int imported = 0;
        try (CaseRunner runner = new CaseRunner(new ReferenceEngine(), RunOptions.of(Dialect.AWS))) {
            for (Case aCase : CorpusLoader.builtIn()) {
                Optional<Case> again = recorded(aCase).flatMap(history -> imported(aCase, history));
                if (again.isPresent()) {
                    imported++;
                    Verdict verdict = runner.run(again.get()).judgement().verdict();
                    if (!(verdict instanceof Verdict.Passed)) {
                        failed.add(aCase.id() + ": " + verdict);
                    }
                }
            }
        }

        assertThat(failed).isEmpty();
        assertThat(imported).isGreaterThan(FEWEST);
    }

    /** The history of the execution; nothing if there is none to speak of. */
    private static Optional<ArrayNode> recorded(Case aCase) {
        Optional<Program> program =
                Interpreter.load(aCase.stimulus().definition(), Dialect.AWS).value();
        if (program.isEmpty() || aCase.stimulus().context().isPresent()) {
            return Optional.empty();
        }
        ArrayNode events = JsonNodeFactory.instance.arrayNode();
        Environment environment = Environment.of(
                Clock.virtual(aCase.stimulus().clock().orElse(ReferenceEngine.START)),
                Entropy.seeded(ReferenceEngine.SEED),
                new ScriptedTaskHandler(aCase.stimulus().tasks()));
        HistoryRecorder recorder = new HistoryRecorder(environment.identity(), event -> events.add(event.toJson()));
        try {
            program.get().run(aCase.stimulus().input(), environment.withListener(recorder));
            return Optional.of(events);
        } catch (ScriptException e) {
            return Optional.empty();
        }
    }

    private static Optional<Case> imported(Case aCase, ArrayNode events) {
        ObjectNode machine = JsonNodeFactory.instance.objectNode();
        machine.put("definition", aCase.stimulus().definition());
        JsonNode history = JsonNodeFactory.instance.objectNode().set("events", events);
        ImportResult result = Importer.of(new RecordingParts()
                .add(history)
                .add(machine)
                .add(description())
                .recording(aCase.id()));
        return result instanceof Imported imported
                ? Optional.of(GeneratedCase.read(
                        imported.written(), new Origin(URI.create("round-trip:case"), aCase.id(), "", 1, 1)))
                : Optional.empty();
    }

    private static ObjectNode description() {
        ExecutionIdentity identity = ExecutionIdentity.DEFAULT;
        return JsonNodeFactory.instance
                .objectNode()
                .put("executionArn", identity.executionId())
                .put("name", identity.executionName())
                .put("status", "SUCCEEDED")
                .put("stateMachineArn", identity.stateMachineId());
    }
}
