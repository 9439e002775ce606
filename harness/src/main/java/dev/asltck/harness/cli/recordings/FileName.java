package dev.asltck.harness.cli.recordings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says of its content: {@code a17.history.json} is the history of an execution, {@code a17.execution.json} its
 * description, {@code a17.machine.json} or {@code a17.definition.json} its state machine; a history may be in pages,
 * {@code a17.history.2.json}. Without {@code a17.} a history or description is that of the only execution of the folder, a machine that of
 * all.
 *
 * @param execution what the names of all its files begin with; empty for none
 */
record FileName(String execution, Kind kind) {

    private static final Pattern PART =
            Pattern.compile("(?is)(?:(.*)[._-])?(history|execution|machine|definition)(?:[._-]?\\d{1,9})?\\.json");

    enum Kind {
        HISTORY,
        EXECUTION,
        MACHINE,
        /** A JSON text, of which the name says nothing. */
        OTHER,
        /** An execution on each line. */
        LINES,
        /** No JSON. */
        NONE
    }

    static FileName of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return new FileName("", Kind.LINES);
        }
        Matcher part = PART.matcher(name);
        if (part.matches()) {
            String execution = part.group(1);
            return new FileName(execution == null ? "" : execution, kind(part.group(2)));
        }
        return new FileName("", lower.endsWith(".json") ? Kind.OTHER : Kind.NONE);
    }

    private static Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "history" -> Kind.HISTORY;
            case "execution" -> Kind.EXECUTION;
            default -> Kind.MACHINE;
        };
    }

    boolean isPart() {
        return kind == Kind.HISTORY || kind == Kind.EXECUTION || kind == Kind.MACHINE;
    }
}
