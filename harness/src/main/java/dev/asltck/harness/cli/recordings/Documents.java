package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.cli.console.InputFile;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.history.MachineDescription;
import dev.asltck.harness.history.RecordingParts;
import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.parse.SourceFormat;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.source.SyntaxError;
import dev.asltck.reference.yaml.YamlText;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads files with parts of recorded executions. */
final class Documents {

    /** A history has at most 25,000 events; few come near this. */
    static final int MOST_BYTES = 64 << 20;

    private Documents() {}

    static JsonNode read(Path file) {
        return tree(JsonText.read(new InputFile(file).text(MOST_BYTES)), file.toString());
    }

    /** The JSON value of a line. */
    static JsonNode readLine(String text, String source) {
        return tree(JsonText.read(text), source);
    }

    /** A state machine: its definition, which may be YAML, or what AWS says of it. */
    static MachineDescription readMachine(Path file) {
        String text = new InputFile(file).text(MOST_BYTES);
        boolean isYaml = SourceFormat.ofFileName(file.toString()) == SourceFormat.YAML;
        JsonNode tree = tree(isYaml ? YamlText.read(text) : JsonText.read(text), file.toString());
        return new RecordingParts()
                .add(tree)
                .machine()
                .orElseThrow(() -> new UnusableInput(file + ": has no state machine: neither StartAt and States, nor"
                        + " a 'definition'; give the definition, or the answer of describe-state-machine"));
    }

    /** All parts that files of one execution have. */
    static RecordingParts parts(List<Path> files) {
        RecordingParts parts = new RecordingParts();
        files.forEach(file -> parts.add(read(file)));
        return parts;
    }

    private static JsonNode tree(SourceText text, String source) {
        return text.tree().orElseThrow(() -> malformed(text.syntaxError().orElseThrow(), source));
    }

    private static UnusableInput malformed(SyntaxError error, String source) {
        return new UnusableInput(source + ":" + error.location().line() + ":"
                + error.location().column() + ": cannot be read: " + error.explanation() + "; save it again");
    }
}
