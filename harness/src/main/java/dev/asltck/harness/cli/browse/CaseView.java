package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.JsonLayout;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.ShellText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.corpus.Case;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case as its file has it, all of it or one row, with the requirements behind it and the differences it shows. */
final class CaseView implements View {

    /** In the order in which they are read best. What the head shows already is not among them. */
    private static final List<String> MEMBERS = List.of(
            "comment",
            "definition",
            "definitionText",
            "input",
            "context",
            "clock",
            "tasks",
            "expect",
            "dialects",
            "evidence");

    private final Case aCase;
    private final ObjectNode written;
    private final RequirementSection requirements;
    private final DifferenceSection differences;

    private CaseView(Case aCase, ObjectNode written, RequirementSection requirements, DifferenceSection differences) {
        this.aCase = aCase;
        this.written = written;
        this.requirements = requirements;
        this.differences = differences;
    }

    /**
     * Shows rows of one case.
     *
     * @param rows all of them, or one; the case itself if it has none
     */
    static CaseView of(List<Case> rows, Catalogue catalogue) {
        Case first = rows.get(0);
        return new CaseView(
                first,
                CaseSource.read(rows),
                new RequirementSection(catalogue.requirements(first.requirements())),
                DifferenceSection.of(rows, catalogue));
    }

    @Override
    public JsonNode json() {
        ObjectNode json = written.deepCopy();
        json.put("file", aCase.origin().name());
        json.put("line", aCase.origin().line());
        json.put("column", aCase.origin().column());
        requirements.putInto(json);
        differences.putInto(json);
        return json;
    }

    @Override
    public void print(Console console) {
        console.line("case " + console.styled(Style.HEADING, written.path("id").stringValue()));
        console.line(aCase.title());
        console.line(console.styled(
                Style.ASIDE,
                SafeText.of(aCase.origin() + ", level " + aCase.level().word() + dialect() + features())));
        requirements.print(console);
        differences.print(console);
        printMembers(written, console);
        for (JsonNode row : written.path("rows")) {
            console.line("");
            console.line(
                    console.styled(Style.HEADING, "row [" + row.path("name").stringValue() + "]"));
            printMembers(row, console);
        }
        printCommands(console);
    }

    private String dialect() {
        return aCase.dialect()
                .map(only -> ", in dialect " + EnumWords.of(only) + " only")
                .orElse("");
    }

    private String features() {
        return aCase.features().isEmpty() ? "" : ", needs " + String.join(", ", aCase.features());
    }

    private static void printMembers(JsonNode written, Console console) {
        for (String member : MEMBERS) {
            if (written.has(member)) {
                JsonNode value = written.required(member);
                console.line("");
                console.line(console.styled(Style.HEADING, member));
                console.line(value.isString() ? SafeText.of(value.stringValue()) : JsonLayout.of(value));
            }
        }
    }

    private void printCommands(Console console) {
        String id = ShellText.quoted(written.path("id").stringValue());
        console.line("");
        console.line("To run it: ./asl-tck run --filter " + id);
        if (!written.has("rows")) {
            console.line("To see its way: ./asl-tck exec --trace --case " + id);
        }
    }
}
