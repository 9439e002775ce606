package dev.asltck.harness.corpus;

import dev.asltck.harness.schema.JsonSchema.Violation;
import dev.asltck.reference.source.SyntaxError;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what is wrong with the form of a file. Of what breaks the schema, once for each place: alternatives repeat themselves. */
final class SchemaProblems {

    private final CaseFile file;
    private final String advice;

    /** @param page of the documentation that describes the format */
    SchemaProblems(CaseFile file, String page) {
        this.file = file;
        this.advice = "see " + page;
    }

    static CaseProblem unreadable(FoundFile found, IOException e) {
        if (e instanceof NoSuchFileException) {
            return atStart(found, "there is no such file or folder", "check the path");
        }
        return e instanceof CharacterCodingException
                ? atStart(found, "is not UTF-8", "save it as UTF-8")
                : atStart(found, "cannot be read: " + e, "check the file and its permissions");
    }

    /** About a file as a whole. */
    static CaseProblem atStart(FoundFile found, String message, String remedy) {
        return new CaseProblem(new Origin(found.uri(), found.name(), "", 1, 1), message, remedy);
    }

    static CaseProblem malformed(FoundFile found, SyntaxError error) {
        return new CaseProblem(
                new Origin(
                        found.uri(),
                        found.name(),
                        "",
                        error.location().line(),
                        error.location().column()),
                "not a JSON text: " + error.explanation(),
                "correct the JSON there");
    }

    static List<CaseProblem> duplicateMembers(CaseFile file) {
        return file.text().duplicateKeys().stream()
                .map(pointer -> new CaseProblem(
                        file.keyOrigin(pointer), "the member is there twice", "remove one: only the last would count"))
                .toList();
    }

    List<CaseProblem> describe(List<Violation> violations) {
        List<CaseProblem> problems = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Violation violation : violations) {
            if (!isVague(violation, violations) && places.add(violation.pointer())) {
                problems.add(describe(violation));
            }
        }
        return problems;
    }

    /** That no alternative fits is not worth saying where it is known what is wrong within one. */
    private static boolean isVague(Violation violation, List<Violation> all) {
        return violation.keyword().equals("oneOf")
                && all.stream().anyMatch(each -> each.pointer().startsWith(violation.pointer() + "/"));
    }

    private CaseProblem describe(Violation violation) {
        return switch (violation.keyword()) {
            case "additionalProperties", "unevaluatedProperties" ->
                new CaseProblem(
                        file.keyOrigin(violation.pointer()),
                        "the format has no member '" + name(violation.pointer()) + "' here",
                        "remove it or correct its name; " + advice);
            default -> new CaseProblem(file.origin(violation.pointer()), violation.message(), advice);
        };
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
