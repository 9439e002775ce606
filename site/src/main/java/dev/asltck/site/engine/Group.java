package dev.asltck.site.engine;

import dev.asltck.site.matrix.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Cases that have something in common. */
public record Group(String name, List<Row> rows) {

    /** So many are named on the page; there is a link to all where the matrix can show them. */
    public static final int NAMED = 40;

    private static final Comparator<Group> LARGEST_FIRST = Comparator.comparing(
                    (Group group) -> group.rows().size())
            .reversed()
            .thenComparing(Group::name);

    public Group {
        rows = List.copyOf(rows);
    }

    /** The first ones. */
    public List<Row> named() {
        return rows.subList(0, Math.min(rows.size(), NAMED));
    }

    /** How many are not among them. */
    public int unnamed() {
        return rows.size() - named().size();
    }

    /** Groups by what each case has, the largest first; a case may be in several. */
    static List<Group> of(List<Row> rows, Function<Row, List<String>> names) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            for (String name : names.apply(row)) {
                groups.computeIfAbsent(name, added -> new ArrayList<>()).add(row);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .sorted(LARGEST_FIRST)
                .toList();
    }
}
