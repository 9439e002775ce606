package dev.asltck.harness.streams;

import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.problem.Validated;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.ExecutionResult;
import dev.asltck.reference.run.Outcome;
import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.task.TaskAnswer;
import dev.asltck.reference.task.TaskCall;
import dev.asltck.reference.task.TaskScript;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An adapter of the reference interpreter, as a program. It lets everything be seen. */
final class ReferenceAdapter {

    private static final int LONGEST_PATH = 100_000;
    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private long tasks;

    /** The harness has no answer to a task. */
    private static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public static void main(String[] arguments) {
        ReferenceAdapter adapter = new ReferenceAdapter();
        // The library for JSONata prints, too.
        System.setOut(System.err);
        new Thread(null, adapter::serve, "adapter", STACK_BYTES).start();
    }

    private void serve() {
        for (JsonNode message = hear(); !message.path("type").stringValue().equals("bye"); message = hear()) {
            if (message.path("type").stringValue().equals("hello")) {
                say(hello());
            } else {
                say(reply(message).put("id", message.path("id").stringValue()));
            }
        }
    }

    private JsonNode hear() {
        try {
            return Json.read(input.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(ObjectNode message) {
        output.print(Json.write(message) + "\n");
        output.flush();
    }

    private static ObjectNode message(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static ObjectNode hello() {
        ObjectNode hello =
                message("hello").put("version", 1).put("dialect", "spec").put("clock", "virtual");
        hello.putObject("engine").put("name", "reference").put("version", ReferenceEngine.version());
        hello.putArray("methods").add("run");
        List.of("path", "variables", "elapsed", "cause", "diagnosis", "rule", "warnings")
                .forEach(hello.putArray("observes")::add);
        return hello;
    }

    private ObjectNode reply(JsonNode request) {
        Dialect dialect = Dialect.valueOf(request.path("dialect").stringValue().toUpperCase(Locale.ROOT));
        Validated<Program> program = Interpreter.load(request.path("definition").stringValue(), dialect);
        try {
            return program.value().isPresent()
                    ? executed(program.value().get(), program.problems(), request)
                    : rejected(program.problems());
        } catch (CancelledException e) {
            return message("cancelled");
        }
    }

    private static ObjectNode rejected(List<Problem> problems) {
        ObjectNode result = message("result");
        putDiagnoses(result.putObject("outcome").putObject("rejected").putArray("diagnoses"), problems, Severity.ERROR);
        return result;
    }

    private static void putDiagnoses(ArrayNode target, List<Problem> problems, Severity severity) {
        for (Problem problem : problems) {
            if (problem.severity() == severity) {
                ObjectNode diagnosis = target.addObject();
                diagnosis
                        .put("message", problem.message())
                        .put("rule", problem.id())
                        .put("at", problem.at());
                problem.requirements().forEach(diagnosis.putArray("requirements")::add);
            }
        }
    }

    private ObjectNode executed(Program program, List<Problem> problems, JsonNode request) {
        ObjectNode result = message("result");
        ArrayNode path = result.putArray("path");
        Instant start =
                request.has("clock") ? Instant.parse(request.path("clock").stringValue()) : ReferenceEngine.START;
        Environment environment = Environment.of(
                        Clock.virtual(start),
                        Entropy.seeded(ReferenceEngine.SEED),
                        call -> answer(call, request.path("id").stringValue()))
                .withContext(Optional.ofNullable((ObjectNode) request.get("context")))
                .withListener((at, scope, event) -> {
                    if (event instanceof TraceEvent.StateEntered entered && path.size() < LONGEST_PATH) {
                        path.addObject().put("scope", scope.name()).put("state", entered.state());
                    }
                });
        ExecutionResult execution = program.run(Optional.ofNullable(request.get("input")), environment);
        putOutcome(result.putObject("outcome"), execution.outcome());
        execution.variables().forEach(result.putObject("variables")::set);
        result.put("elapsed", execution.elapsed().toNanos() / 1e9);
        putDiagnoses(result.putArray("warnings"), problems, Severity.WARNING);
        return result;
    }

    private static void putOutcome(ObjectNode target, Outcome outcome) {
        if (outcome instanceof Outcome.Succeeded succeeded) {
            target.putObject("succeeded").set("output", succeeded.output());
        } else if (outcome instanceof Outcome.Failed failed) {
            ObjectNode error = target.putObject("failed");
            failed.error().name().ifPresent(name -> error.put("error", name));
            failed.error().cause().ifPresent(cause -> error.put("cause", cause));
        } else if (outcome instanceof Outcome.Exhausted exhausted) {
            target.putObject("exhausted").put("message", exhausted.message());
        } else {
            target.putObject("timedOut");
        }
    }

    private TaskScript answer(TaskCall call, String id) {
        ObjectNode task = message("task").put("id", id).put("task", tasks++).put("resource", call.resource());
        task.set("input", call.input());
        say(task);
        JsonNode answer = hear();
        if (!answer.path("type").stringValue().equals("answer")) {
            throw new CancelledException();
        }
        return new TaskScript(
                answer(answer),
                Duration.ofSeconds(answer.path("after").longValue(0)),
                Optional.ofNullable(answer.get("heartbeatEvery")).map(each -> Duration.ofSeconds(each.longValue())));
    }

    private static TaskAnswer answer(JsonNode answer) {
        if (answer.has("never")) {
            return new TaskAnswer.Never();
        }
        if (answer.has("error")) {
            return new TaskAnswer.Failure(
                    Optional.of(answer.path("error").stringValue()),
                    Optional.ofNullable(answer.get("cause")).map(JsonNode::stringValue));
        }
        return new TaskAnswer.Success(answer.required("result"));
    }
}
