package dev.asltck.site.json;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import dev.asltck.site.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/** Shows two JSON values as one text, with lines of the first that the second has not and the other way round. */
final class LineDiff {

    /** Lines around a change. */
    private static final int CONTEXT = 3;

    /** Characters of each side: there is one for each engine, so it is much less than what a page shows of the case itself. */
    private static final int LONGEST = 10_000;

    private final List<JsonLine> expected;
    private final StringBuilder html = new StringBuilder();

    /** The next line of the first that is not shown yet. */
    private int next;

    private LineDiff(List<JsonLine> expected) {
        this.expected = expected;
    }

    /** What is expected against what came. */
    static Markup of(JsonValue expected, JsonValue actual) {
        return of(List.of(expected), actual);
    }

    /** All that is expected, one below the other, against what came. */
    static Markup of(List<JsonValue> expected, JsonValue actual) {
        LineDiff diff = new LineDiff(expected.stream()
                .flatMap(value -> JsonLines.of(value, LONGEST).stream())
                .toList());
        diff.compare(JsonLines.of(actual, LONGEST));
        return new Markup("<pre class=\"json diff\">\n" + diff.html + "</pre>");
    }

    private void compare(List<JsonLine> actual) {
        List<AbstractDelta<String>> deltas = DiffUtils.diff(
                        texts(expected),
                        texts(actual),
                        // The usual one takes memory by the square of the differences.
                        MyersDiffWithLinearSpace.factory().create())
                .getDeltas();
        for (Change change : Change.of(deltas)) {
            same(change.start(), next > 0, true);
            mark("del", "removed", "−", expected.subList(change.start(), change.end()));
            mark("ins", "added", "+", actual.subList(change.otherStart(), change.otherEnd()));
            next = change.end();
        }
        same(expected.size(), !deltas.isEmpty(), false);
    }

    private static List<String> texts(List<JsonLine> lines) {
        return lines.stream().map(JsonLine::text).toList();
    }

    /** Lines that both have; of many only those next to a change. */
    private void same(int end, boolean afterChange, boolean beforeChange) {
        int head = next + (afterChange ? CONTEXT : 0);
        int tail = end - (beforeChange ? CONTEXT : 0);
        for (int i = next; i < end; i++) {
            if (i < head || i >= tail || tail - head <= 1) {
                line(" ", expected.get(i));
            } else if (i == head) {
                html.append("<span class=\"jw\">  (").append(tail - head).append(" lines that agree)</span>\n");
            }
        }
    }

    /** Lines of one side as a block, which ends with its last line. */
    private void mark(String element, String styleClass, String sign, List<JsonLine> lines) {
        if (!lines.isEmpty()) {
            html.append('<')
                    .append(element)
                    .append(" class=\"")
                    .append(styleClass)
                    .append("\">");
            lines.forEach(line -> line(sign, line));
            html.append("</").append(element).append('>');
        }
    }

    private void line(String sign, JsonLine line) {
        html.append(sign).append(' ').append(line.html()).append('\n');
    }

    /**
     * Lines in the place of which others have come.
     *
     * @param start among the lines expected
     * @param end behind the last one
     * @param otherStart among the lines that came
     * @param otherEnd behind the last one
     */
    private record Change(int start, int end, int otherStart, int otherEnd) {

        /** What was removed and what was added in one place may be two deltas, in any order; a reader wants them as one. */
        static List<Change> of(List<AbstractDelta<String>> deltas) {
            List<Change> changes = new ArrayList<>();
            for (AbstractDelta<String> delta : deltas) {
                Change change = new Change(
                        delta.getSource().getPosition(),
                        delta.getSource().getPosition() + delta.getSource().size(),
                        delta.getTarget().getPosition(),
                        delta.getTarget().getPosition() + delta.getTarget().size());
                int last = changes.size() - 1;
                if (last >= 0 && changes.get(last).touches(change)) {
                    changes.set(last, changes.get(last).with(change));
                } else {
                    changes.add(change);
                }
            }
            return changes;
        }

        private boolean touches(Change later) {
            return later.start == end && later.otherStart == otherEnd;
        }

        private Change with(Change later) {
            return new Change(start, later.end, otherStart, later.otherEnd);
        }
    }
}
