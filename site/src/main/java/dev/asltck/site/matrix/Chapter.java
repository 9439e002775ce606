package dev.asltck.site.matrix;

import java.util.List;

/** The cases of a chapter. */
public record Chapter(String name, List<Row> rows) {

    public Chapter {
        rows = List.copyOf(rows);
    }
}
