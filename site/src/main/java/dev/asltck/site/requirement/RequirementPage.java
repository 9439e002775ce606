package dev.asltck.site.requirement;

import dev.asltck.site.book.DifferenceText;
import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.Links;
import dev.asltck.site.page.PageName;
import dev.asltck.site.page.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a requirement: its cases, and what came out of each in each run. */
public final class RequirementPage {

    private final Matrix matrix;
    private final RequirementLine line;
    private final List<DifferenceText> differences;
    private final Frame.Neighbors neighbors;

    private RequirementPage(
            Matrix matrix, RequirementLine line, List<DifferenceText> differences, Frame.Neighbors neighbors) {
        this.matrix = matrix;
        this.line = line;
        this.differences = differences;
        this.neighbors = neighbors;
    }

    /** One for each requirement; from one to the next as the chapters have them. */
    public static List<RequirementPage> all(
            Matrix matrix, List<RequirementChapter> chapters, List<DifferenceText> differences) {
        List<RequirementLine> lines =
                chapters.stream().flatMap(chapter -> chapter.lines().stream()).toList();
        List<RequirementPage> pages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String id = lines.get(i).id();
            pages.add(new RequirementPage(
                    matrix,
                    lines.get(i),
                    differences.stream()
                            .filter(difference -> difference.requirements().contains(id))
                            .toList(),
                    new Frame.Neighbors(link(lines, i - 1), link(lines, i + 1))));
        }
        return pages;
    }

    private static Optional<Frame.Link> link(List<RequirementLine> lines, int i) {
        return i < 0 || i >= lines.size()
                ? Optional.empty()
                : Optional.of(new Frame.Link(
                        lines.get(i).id(), Links.requirement(lines.get(i).id())));
    }

    /** Relative to the site's folder. */
    public String file() {
        return Links.requirement(line.id());
    }

    /** The page's HTML. */
    public String render() {
        List<Frame.Link> crumbs =
                List.of(new Frame.Link(Frame.REQUIREMENTS, "requirements.html#" + PageName.of(line.id())));
        return Templates.render(
                "requirement",
                Map.of(
                        "frame", Frame.inFolder(line.id(), crumbs, neighbors, matrix.suites()),
                        "matrix", matrix,
                        "entry", line,
                        "differences", differences));
    }
}
