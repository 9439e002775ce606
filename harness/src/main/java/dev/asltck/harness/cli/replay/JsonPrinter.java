package dev.asltck.harness.cli.replay;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Durations;
import dev.asltck.harness.engine.EngineDescription;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints a replay as one JSON object. */
final class JsonPrinter implements SummaryPrinter {

    private final Console console;

    JsonPrinter(Console console) {
        this.console = console;
    }

    @Override
    public void print(EngineDescription engine, Summary summary, Duration duration, Optional<Path> results) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("engine").put("name", engine.name()).put("version", engine.version());
        document.put("dialect", "aws");
        ObjectNode total = document.putObject("total");
        total.put("executions", summary.all()).put("replayed", summary.replayed());
        summary.verdicts().forEach(total::put);
        ArrayNode differences = document.putArray("differences");
        summary.differences().forEach(entry -> {
            ObjectNode difference = differences.addObject();
            ArrayNode what = difference.putArray("what");
            entry.getKey().what().forEach(what::add);
            difference
                    .put("state", entry.getKey().state())
                    .put("machine", entry.getKey().machine());
            put(difference, entry.getValue());
        });
        ArrayNode notReplayed = document.putArray("notReplayed");
        summary.notReplayed()
                .forEach(entry -> put(notReplayed.addObject().put("kind", entry.getKey()), entry.getValue()));
        document.put("seconds", Durations.seconds(duration));
        results.ifPresent(file -> document.put("results", file.toString()));
        console.json(document);
    }

    private static void put(ObjectNode target, Occurrences occurrences) {
        target.put("count", occurrences.count());
        ArrayNode examples = target.putArray("examples");
        occurrences.examples().forEach(example -> {
            ObjectNode node = examples.addObject();
            if (!example.id().isEmpty()) {
                node.put("id", example.id());
            }
            node.put("source", example.source()).put("text", example.text());
        });
    }
}
