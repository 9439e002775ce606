package dev.asltck.site.plain;

import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.Links;
import dev.asltck.site.page.ShownText;
import dev.asltck.site.page.Templates;
import java.util.List;
import java.util.Map;

/** What runs say of a case. */
public final class PlainCasePage {

    private PlainCasePage() {}

    /** The page's HTML. */
    public static String render(Matrix matrix, Row row, Frame.Neighbors neighbors) {
        String chapter = row.subject().chapter();
        List<Frame.Link> crumbs = List.of(
                new Frame.Link(Frame.MATRIX, "index.html"),
                new Frame.Link(chapter, Links.matrix("chapter", ShownText.line(chapter))));
        return Templates.render(
                "plaincase",
                Map.of(
                        "frame", Frame.inFolder(row.subject().title(), crumbs, neighbors, matrix.suites()),
                        "matrix", matrix,
                        "row", row));
    }
}
