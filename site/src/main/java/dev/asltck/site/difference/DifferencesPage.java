package dev.asltck.site.difference;

import dev.asltck.site.book.DifferenceText;
import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the specification and AWS Step Functions do differently, by topic. */
public final class DifferencesPage {

    private DifferencesPage() {}

    /**
     * The page's HTML.
     *
     * @param rows the cases that show a difference, by its id
     */
    public static String render(Matrix matrix, List<DifferenceText> differences, Map<String, List<Row>> rows) {
        Map<String, List<DifferenceSection>> topics = new LinkedHashMap<>();
        for (DifferenceText text : differences) {
            topics.computeIfAbsent(text.topic(), name -> new ArrayList<>())
                    .add(new DifferenceSection(text, rows.getOrDefault(text.id(), List.of()), matrix));
        }
        return Templates.render(
                "differences",
                Map.of(
                        "frame", Frame.top("The specification and AWS", Frame.DIFFERENCES, matrix.suites(), List.of()),
                        "topics",
                                topics.entrySet().stream()
                                        .map(topic -> new Topic(topic.getKey(), topic.getValue()))
                                        .toList()));
    }
}
