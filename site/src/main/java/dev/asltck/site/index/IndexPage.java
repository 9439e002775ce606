package dev.asltck.site.index;

import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Reservations;
import dev.asltck.site.page.Asset;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.ScriptElements;
import dev.asltck.site.page.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The first page. It has the chapters without scripts too, and all cases with them. */
public final class IndexPage {

    /** Each may use those before it. */
    private static final List<Asset> SCRIPTS = Stream.of(
                    "verdicts.js",
                    "cases.js",
                    "place.js",
                    "table.js",
                    "filters.js",
                    "choices.js",
                    "keys.js",
                    "matrix.js")
            .map(Asset::of)
            .toList();

    private IndexPage() {}

    /** The page's HTML. */
    public static String render(Matrix matrix) {
        return Templates.render(
                "index",
                Map.of(
                        "frame", Frame.top("Conformance matrix", Frame.MATRIX, matrix.suites(), SCRIPTS),
                        "matrix", matrix,
                        "reservations", Reservations.of(matrix),
                        "data", ScriptElements.data("data", IndexData.of(matrix))));
    }
}
