package dev.asltck.harness.cli.imports;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ShellText;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.imports.ImportResult.NotImported;
import dev.asltck.harness.imports.Remark;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what became of each execution: as it happens for people, all at the end for programs. */
final class Account {

    private final Console console;
    private final @Nullable ObjectNode document;
    private int imported;
    private int marked;
    private int refused;
    private int repeated;

    Account(Console console, boolean isJson) {
        this.console = console;
        this.document = isJson ? JsonNodeFactory.instance.objectNode() : null;
    }

    void imported(Imported result, Optional<Path> file) {
        imported++;
        marked += result.remarks().isEmpty() ? 0 : 1;
        result.remarks().forEach(remark -> console.message(result.recording().source() + ": " + remark.text()));
        if (document != null) {
            ObjectNode entry = document.withArray("imported").addObject();
            entry.put("id", result.id()).put("source", result.recording().source());
            file.ifPresent(path -> entry.put("file", path.toString()));
            ArrayNode remarks = entry.putArray("remarks");
            result.remarks().forEach(remark -> put(remarks.addObject(), remark));
        }
    }

    /** The execution gives no new case. */
    void repeated(Imported result, String twin) {
        repeated++;
        console.message(result.recording().source() + ": it would be case " + twin
                + " again, with the same input and answers; it is left out");
        if (document != null) {
            document.withArray("repeated")
                    .addObject()
                    .put("source", result.recording().source())
                    .put("of", twin);
        }
    }

    void notImported(NotImported result) {
        refused++;
        String source = result.recording().source();
        console.message(source + ": " + result.reason().text());
        if (document != null) {
            put(document.withArray("notImported").addObject().put("source", source), result.reason());
        }
    }

    void unusable(String message) {
        refused++;
        console.message(message);
        if (document != null) {
            document.withArray("notImported").addObject().put("message", message);
        }
    }

    private static void put(ObjectNode target, Remark remark) {
        target.put("kind", remark.kind().word());
        remark.event().ifPresent(event -> target.put("event", event));
        target.put("message", remark.message()).put("remedy", remark.remedy());
    }

    boolean isComplete() {
        return refused == 0;
    }

    boolean isEmpty() {
        return imported == 0;
    }

    /** @param target where the cases are; empty if they were printed */
    void finish(Optional<Path> target) {
        if (document != null) {
            document.withArray("imported");
            document.withArray("repeated");
            document.withArray("notImported");
            console.json(document);
        } else if (target.isPresent()) {
            console.line(summary() + (isEmpty() ? "" : ": " + target.get()));
            if (!isEmpty()) {
                console.line("To run them: ./asl-tck run --cases "
                        + ShellText.quoted(target.get().toString()));
            }
        } else {
            console.message(summary());
        }
    }

    private String summary() {
        int all = imported + repeated + refused;
        String marks = (marked == 0 ? "" : ", " + marked + " of them not in every detail")
                + (repeated == 0 ? "" : ", and left out " + repeated + " that would repeat a case");
        return "Imported " + imported + " of " + all + (all == 1 ? " execution" : " executions") + marks;
    }
}
