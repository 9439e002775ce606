package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Style;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The requirements behind what is shown, with their texts. */
record RequirementSection(List<Requirement> requirements) {

    /** In the place of their ids, if the object has these. */
    void putInto(ObjectNode json) {
        ArrayNode array = json.putArray("requirements");
        requirements.forEach(requirement -> array.add(Items.of(requirement)));
    }

    /** Prints them after an empty line. */
    void print(Console console) {
        if (requirements.isEmpty()) {
            return;
        }
        console.line("");
        console.line(console.styled(Style.HEADING, "requirements"));
        for (Requirement requirement : requirements) {
            console.line(requirement.id() + " (" + requirement.level() + ")");
            console.line("  " + requirement.text());
        }
    }
}
