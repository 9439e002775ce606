package dev.asltck.harness.cli.imports;

import dev.asltck.harness.cli.console.JsonLayout;
import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/** The text of a case file, written case by case: there is no end to how many there may be. */
final class CaseFileText {

    private static final String INDENT = "    ";

    private final Appendable target;
    private boolean begun;

    CaseFileText(Appendable target) {
        this.target = target;
    }

    void add(ObjectNode written) throws IOException {
        String beginning = "{\n  \"format\": 1,\n  \"about\": \"" + CaseOutput.ABOUT + "\",\n  \"cases\": [\n";
        target.append(begun ? ",\n" : beginning);
        begun = true;
        target.append(INDENT).append(JsonLayout.of(written).replace("\n", "\n" + INDENT));
    }

    /** Ends the text, which needs at least one case. */
    void end() throws IOException {
        if (begun) {
            target.append("\n  ]\n}\n");
        }
    }
}
