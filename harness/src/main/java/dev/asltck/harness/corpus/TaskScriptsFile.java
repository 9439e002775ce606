package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.PublishedFile;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.harness.schema.JsonSchema.Violation;
import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.source.SourceText;
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
        FoundFile found = FoundFile.of(path);
        SourceText source = JsonText.read(text);
        if (source.syntaxError().isPresent()) {
            return refused(
                    List.of(SchemaProblems.malformed(found, source.syntaxError().orElseThrow())));
        }
        JsonNode tree = source.tree().orElseThrow();
        CaseFile file = CaseFile.of(found, source, tree);
        List<CaseProblem> duplicates = SchemaProblems.duplicateMembers(file);
        List<Violation> violations = JsonSchema.of(schema()).validate(tree);
        if (!duplicates.isEmpty() || !violations.isEmpty()) {
            return refused(duplicates.isEmpty() ? new SchemaProblems(file).describe(violations) : duplicates);
        }
        return new TaskScriptsFile(Optional.of(TaskScriptsReader.read(tree)), List.of());
    }

    private static TaskScriptsFile refused(List<CaseProblem> problems) {
        return new TaskScriptsFile(Optional.empty(), problems);
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
