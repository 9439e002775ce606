package dev.asltck.site.requirement;

import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All requirements, those without a case too, by chapter. */
public final class RequirementsPage {

    private RequirementsPage() {}

    /**
     * The page's HTML.
     *
     * @param chapters all there are
     */
    public static String render(Matrix matrix, List<RequirementChapter> chapters) {
        List<RequirementLine> lines =
                chapters.stream().flatMap(chapter -> chapter.lines().stream()).toList();
        return Templates.render(
                "requirements",
                Map.of(
                        "frame",
                        Frame.top("Requirements", Frame.REQUIREMENTS, matrix.suites(), List.of()),
                        "matrix",
                        matrix,
                        "chapters",
                        chapters,
                        "fulfilments",
                        IntStream.range(0, matrix.runs().size())
                                .mapToObj(run -> Fulfilment.of(matrix.runs().get(run), run, lines))
                                .toList()));
    }
}
