package dev.asltck.harness.corpus;

import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.harness.schema.JsonSchema.Violation;
import dev.asltck.reference.json.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A JSON file that people write for the suite, checked for its form. */
public final class CheckedFile {

    static final String CASE_FORMAT = "docs/case-format.md";

    private final Optional<JsonNode> tree;
    private final List<CaseProblem> problems;
    private final Function<String, Origin> origins;

    private CheckedFile(Optional<JsonNode> tree, List<CaseProblem> problems, Function<String, Origin> origins) {
        this.tree = tree;
        this.problems = List.copyOf(problems);
        this.origins = origins;
    }

    /**
     * Reads a file.
     *
     * @param page of the documentation that describes the format
     */
    public static CheckedFile read(Path path, JsonSchema schema, String page) {
        FoundFile found = FoundFile.of(path);
        try {
            return of(path, found.read(), schema, page);
        } catch (IOException e) {
            return refused(SchemaProblems.unreadable(found, e));
        }
    }

    /** Checks the text of a file. */
    static CheckedFile of(Path path, String text, JsonSchema schema, String page) {
        FoundFile found = FoundFile.of(path);
        JsonText source = JsonText.read(text);
        if (source.syntaxError().isPresent()) {
            return refused(SchemaProblems.malformed(found, source.syntaxError().orElseThrow()));
        }
        JsonNode tree = source.tree().orElseThrow();
        CaseFile file = CaseFile.of(found, source, tree);
        List<CaseProblem> problems = SchemaProblems.duplicateMembers(file);
        if (problems.isEmpty()) {
            List<Violation> violations = schema.validate(tree);
            problems = new SchemaProblems(file, page).describe(violations);
        }
        return new CheckedFile(problems.isEmpty() ? Optional.of(tree) : Optional.empty(), problems, file::origin);
    }

    private static CheckedFile refused(CaseProblem problem) {
        return new CheckedFile(Optional.empty(), List.of(problem), pointer -> problem.origin());
    }

    /** What it says, unless there are problems. */
    public Optional<JsonNode> tree() {
        return tree;
    }

    /** What is wrong with its form. */
    public List<CaseProblem> problems() {
        return problems;
    }

    /** Where the value of a JSON Pointer stands. */
    public Origin origin(String pointer) {
        return origins.apply(pointer);
    }
}
