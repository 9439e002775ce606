package dev.asltck.harness.corpus;

import dev.asltck.harness.schema.JsonSchema.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says in which places a case file breaks the schema: once for each place, for alternatives repeat themselves. */
final class SchemaProblems {

    private static final String ADVICE = "see docs/case-format.md";

    private final CaseFile file;

    SchemaProblems(CaseFile file) {
        this.file = file;
    }

    List<CaseProblem> describe(List<Violation> violations) {
        List<CaseProblem> problems = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Violation violation : violations) {
            if (places.add(violation.pointer())) {
                problems.add(describe(violation));
            }
        }
        return problems;
    }

    private CaseProblem describe(Violation violation) {
        return switch (violation.keyword()) {
            case "additionalProperties", "unevaluatedProperties" ->
                new CaseProblem(
                        file.keyOrigin(violation.pointer()),
                        "the format has no member '" + name(violation.pointer()) + "' here",
                        "remove it or correct its name; " + ADVICE);
            default -> new CaseProblem(file.origin(violation.pointer()), violation.message(), ADVICE);
        };
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
