package dev.asltck.fuzz.check;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Problem;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where problems are said to be: in the text, and at a value of it or where one is missing from an object or array. */
final class Places {

    private final List<String> lines;
    private final JsonNode tree;

    Places(String text) {
        this.lines = List.of(text.split("\r\n|\r|\n", -1));
        this.tree = tree(text);
    }

    private static JsonNode tree(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    void check(List<Problem> problems) {
        for (Problem problem : problems) {
            if (!isInText(problem.location())) {
                throw new Finding("Outside of the text: " + problem);
            }
            if (!isInTree(problem.at())) {
                throw new Finding("At no value: " + problem);
            }
        }
    }

    private boolean isInText(Location location) {
        return location.line() >= 1
                && location.line() <= lines.size()
                && location.column() >= 1
                && location.column() <= lines.get(location.line() - 1).length() + 1;
    }

    private boolean isInTree(String at) {
        JsonPointer pointer = JsonPointer.compile(at);
        return at.isEmpty()
                || !tree.at(pointer).isMissingNode()
                || tree.at(pointer.head()).isContainer();
    }
}
