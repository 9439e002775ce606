package dev.asltck.site.casepage;

import dev.asltck.site.book.CaseText;
import dev.asltck.site.book.ExpectationText;
import dev.asltck.site.book.Route;
import dev.asltck.site.graph.MachineDrawing;
import dev.asltck.site.json.ColoredJson;
import dev.asltck.site.markup.Markup;
import dev.asltck.site.page.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as pages show it.
 *
 * @param drawings one, or one for each dialect if the ways differ; none if nothing can be drawn
 * @param stimulus what engines are told beside the definition
 * @param expectations one, or one for each dialect if they differ
 */
public record CaseParts(
        CaseText text,
        List<Drawing> drawings,
        Markup definition,
        List<Titled> stimulus,
        List<Titled> expectations,
        List<EvidenceLine> evidence) {

    private static final String SPECIFICATION = "spec";

    static CaseParts of(CaseText text, MachineDrawing machines) {
        List<Titled> stimulus = new ArrayList<>();
        text.stimulus().forEachEntry((name, value) -> stimulus.add(new Titled(name, ColoredJson.of(value))));
        return new CaseParts(
                text,
                drawings(text, machines),
                ColoredJson.of(text.definition()),
                stimulus,
                expectations(text),
                EvidenceLine.of(text.evidence()));
    }

    /** The place of the difference from AWS on its page, relative to the site's folder. */
    public Optional<String> differenceTarget() {
        return text.difference().map(Links::difference);
    }

    private static List<Drawing> drawings(CaseText text, MachineDrawing machines) {
        Map<Route, List<String>> dialects = new LinkedHashMap<>();
        specificationFirst(text)
                .forEach((dialect, expectation) -> dialects.computeIfAbsent(
                                expectation.route(), route -> new ArrayList<>())
                        .add(dialect));
        List<Drawing> drawings = new ArrayList<>();
        dialects.forEach((route, words) -> machines.draw(text.definition(), route)
                .ifPresent(picture ->
                        drawings.add(new Drawing(caption(route, dialects.size() > 1 ? words : List.of()), picture))));
        return drawings;
    }

    private static String caption(Route route, List<String> dialects) {
        String where = dialects.isEmpty() ? "" : " in the dialect " + String.join(" and ", dialects);
        return route.states().isEmpty()
                ? "No way is marked: the reference interpreter does not begin an execution" + where + "."
                : "Thick: the way that the reference interpreter takes" + where + ".";
    }

    private static List<Titled> expectations(CaseText text) {
        Map<Markup, List<String>> dialects = new LinkedHashMap<>();
        specificationFirst(text)
                .forEach((dialect, expectation) -> dialects.computeIfAbsent(
                                shown(expectation), content -> new ArrayList<>())
                        .add(dialect));
        List<Titled> expectations = new ArrayList<>();
        dialects.forEach((content, words) -> expectations.add(new Titled(heading(words, text), content)));
        return expectations;
    }

    private static Map<String, ExpectationText> specificationFirst(CaseText text) {
        Map<String, ExpectationText> ordered = new LinkedHashMap<>();
        text.expectation(SPECIFICATION).ifPresent(expectation -> ordered.put(SPECIFICATION, expectation));
        text.expectations().forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static String heading(List<String> dialects, CaseText text) {
        boolean isEverywhere = dialects.size() == text.expectations().size() && dialects.size() > 1;
        return isEverywhere ? "In every dialect" : "In the dialect " + String.join(" and ", dialects);
    }

    private static Markup shown(ExpectationText expectation) {
        return ColoredJson.of(expectation.expect());
    }
}
