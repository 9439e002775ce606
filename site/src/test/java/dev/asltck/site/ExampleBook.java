package dev.asltck.site;

import dev.asltck.site.book.CaseBook;
import dev.asltck.site.book.CaseText;
import dev.asltck.site.book.DifferenceText;
import dev.asltck.site.book.RequirementText;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;

/** A small corpus. The first case of the structure shows its only difference. */
public final class ExampleBook implements CaseBook {

    private final String text;

    /** @param text that is in everything that has words */
    public ExampleBook(String text) {
        this.text = text;
    }

    @Override
    public Optional<CaseText> find(String id) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return id.equals("structure-case-0")
                ? Optional.of(new CaseText(
                        id,
                        Optional.of(text),
                        "{}",
                        json.objectNode(),
                        json.nullNode(),
                        Optional.of("d1"),
                        new TreeMap<>()))
                : Optional.empty();
    }

    @Override
    public List<RequirementText> requirements() {
        return List.of(
                requirement("r.one", "structure", Optional.empty()),
                requirement("r.gap", "structure", Optional.empty()),
                requirement("r.untestable", "state-types/choice", Optional.of("nobody can see it" + text)));
    }

    private RequirementText requirement(String id, String chapter, Optional<String> untestable) {
        return new RequirementText(
                id, chapter, "MUST", "Something holds." + text, "https://example.com/#" + id, untestable);
    }

    @Override
    public List<DifferenceText> differences() {
        return List.of(new DifferenceText(
                "d1",
                "Errors" + text,
                "They differ" + text,
                "One thing." + text,
                "Another." + text,
                List.of("r.one"),
                List.of("a recording" + text)));
    }
}
