package dev.asltck.fuzz.input;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A machine of one state in which texts of fragments stand where a Path, an Intrinsic Function or JSONata belongs. */
final class RandomTexts {

    private static final List<String> FIELDS = List.of("InputPath", "OutputPath", "ResultPath", "Output", "Comment");
    private static final List<String> OBJECTS = List.of("Parameters", "Assign", "Output", "Result");

    private final Script script;

    RandomTexts(Script script) {
        this.script = script;
    }

    JsonNode machine() {
        ObjectNode machine = JsonNodeFactory.instance.objectNode();
        machine.put("QueryLanguage", script.oneIn(2) ? "JSONata" : "JSONPath").put("StartAt", "A");
        machine.putObject("States").set("A", state());
        return machine;
    }

    private ObjectNode state() {
        ObjectNode state =
                JsonNodeFactory.instance.objectNode().put("Type", "Pass").put("End", true);
        for (int fields = script.magnitude(3); fields > 0; fields--) {
            if (script.oneIn(2)) {
                state.put(script.oneOf(FIELDS), Fragments.several(script));
            } else {
                state.putObject(script.oneOf(OBJECTS)).put("a.$", Fragments.several(script));
            }
        }
        return state;
    }
}
