package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.PublishedFile;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.schema.JsonSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code tasks} member of a case as a file of its own.
 *
 * @param scripts unless there are problems
 */
public record TaskScriptsFile(Optional<TaskScripts> scripts, List<CaseProblem> problems) {

    public TaskScriptsFile {
        problems = List.copyOf(problems);
    }

    /**
     * Checks a file.
     *
     * @param text of the file
     */
    public static TaskScriptsFile of(Path path, String text) {
        CheckedFile file = CheckedFile.of(path, text, JsonSchema.of(schema()), CheckedFile.CASE_FORMAT);
        return new TaskScriptsFile(file.tree().map(TaskScriptsReader::read), file.problems());
    }

    /** That part of the schema of case files. */
    private static JsonNode schema() {
        JsonNode caseFile = PublishedFile.CASE_FILE_SCHEMA.json();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("$schema", caseFile.required("$schema"));
        schema.set("$defs", caseFile.required("$defs"));
        return schema.put("$ref", "#/$defs/tasks");
    }
}
