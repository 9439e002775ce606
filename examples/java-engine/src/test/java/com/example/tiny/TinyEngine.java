package com.example.tiny;

import com.example.tiny.TinyInterpreter.DefinitionException;
import com.example.tiny.TinyInterpreter.ExecutionFailedException;
import com.example.tiny.TinyInterpreter.NotKnownException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.ScriptedTasks;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.reference.dialect.Dialect;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Puts the cases of the suite to the {@link TinyInterpreter}. All that joins the two is in this class and its provider. */
final class TinyEngine implements Engine {

    /** What it says of itself. Cases that need a feature it lacks are not run. */
    @Override
    public EngineDescription describe() {
        return new EngineDescription(
                "tiny",
                "1.0",
                Optional.empty(),
                Dialect.SPEC,
                ClockKind.VIRTUAL,
                Set.of("jsonata", "variables", "intrinsics", "dynamic-fail", "context-injection", "fixed-clock"),
                EnumSet.of(Tier.OUTCOME, Tier.ERROR, Tier.CAUSE, Tier.OUTPUT, Tier.INVOCATIONS),
                EngineDescription.ANY_NUMBER);
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) throws UnsupportedCaseException {
        ScriptedTasks tasks = new ScriptedTasks(stimulus.tasks());
        TinyInterpreter interpreter = new TinyInterpreter((resource, input) -> answer(tasks, resource, input));
        JsonNode input = stimulus.input().orElseGet(JsonNodeFactory.instance::objectNode);
        return observation(outcome(interpreter, stimulus.definition(), input), tasks.invocations());
    }

    private static ObservedOutcome outcome(TinyInterpreter interpreter, String definition, JsonNode input)
            throws UnsupportedCaseException {
        try {
            return new ObservedOutcome.Succeeded(interpreter.execute(definition, input));
        } catch (DefinitionException e) {
            return new ObservedOutcome.Rejected(List.of(new Diagnosis("", "", e.getMessage(), List.of())));
        } catch (ExecutionFailedException e) {
            return new ObservedOutcome.Failed(e.error(), e.cause());
        } catch (NotKnownException e) {
            throw new UnsupportedCaseException("the engine does not know " + e.getMessage());
        }
    }

    /** The outside world, as the case scripts it. Time does not pass in this engine, so when the answer comes makes no difference. */
    private static JsonNode answer(ScriptedTasks tasks, String resource, JsonNode input)
            throws ExecutionFailedException {
        Attempt attempt = tasks.invoke(resource, input);
        if (attempt.answer() instanceof Answer.Result result) {
            return result.value();
        }
        if (attempt.answer() instanceof Answer.Failure failure) {
            throw new ExecutionFailedException(Optional.of(failure.error()), failure.cause());
        }
        return input;
    }

    private static Observation observation(ObservedOutcome outcome, List<Invocation> invocations) {
        return new Observation(outcome, invocations, List.of(), Map.of(), 0);
    }
}
