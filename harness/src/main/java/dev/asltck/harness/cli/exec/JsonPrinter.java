package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Durations;
import dev.asltck.harness.cli.problem.ProblemJson;
import dev.asltck.harness.cli.problem.RuleBook;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.run.ExecutionResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints an execution as one JSON object. */
final class JsonPrinter implements ExecPrinter {

    private final Console console;
    private final Instant start;
    private final Optional<Trace> trace;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    JsonPrinter(Console console, Instant start, Optional<Trace> trace) {
        this.console = console;
        this.start = start;
        this.trace = trace;
    }

    @Override
    public void invalid(Machine machine, List<Problem> problems, RuleBook rules) {
        document.put("outcome", "invalid");
        ArrayNode array = document.putArray("problems");
        ProblemJson json = new ProblemJson(rules);
        problems.forEach(problem -> array.add(json.of(problem)));
        console.json(document);
    }

    @Override
    public void ended(ExecutionResult result) {
        OutcomeJson.put(document, result.outcome());
        document.put("elapsedSeconds", Durations.seconds(result.elapsed()));
        result.variables().forEach(document.putObject("variables")::set);
        putTrace();
        console.json(document);
    }

    @Override
    public void unanswered(String message) {
        document.put("outcome", "unanswered").put("message", message);
        putTrace();
        console.json(document);
    }

    private void putTrace() {
        trace.ifPresent(events -> {
            ArrayNode array = document.putArray("trace");
            events.beginning().forEach(entry -> put(array.addObject(), entry));
            document.put("traceEventsLeftOut", events.leftOut());
            events.end().forEach(entry -> put(array.addObject(), entry));
        });
    }

    private void put(ObjectNode target, TraceEntry entry) {
        target.put("seconds", Durations.seconds(Duration.between(start, entry.at())));
        target.put("scope", entry.scope());
        if (!entry.state().isEmpty()) {
            target.put("state", entry.state());
        }
        EventJson.put(target, entry.event());
    }
}
