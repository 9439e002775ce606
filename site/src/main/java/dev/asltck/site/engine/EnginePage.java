package dev.asltck.site.engine;

import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Run;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.Templates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of an engine: its runs, and of the newest one in each dialect what there is to say. */
public final class EnginePage {

    private final Matrix matrix;
    private final List<RunReport> runs;

    private EnginePage(Matrix matrix, List<RunReport> runs) {
        this.matrix = matrix;
        this.runs = runs;
    }

    /** One for each engine. */
    public static List<EnginePage> all(Matrix matrix) {
        Map<String, List<RunReport>> byPage = new LinkedHashMap<>();
        for (int place = 0; place < matrix.runs().size(); place++) {
            byPage.computeIfAbsent(matrix.runs().get(place).enginePage(), page -> new ArrayList<>())
                    .add(new RunReport(matrix, place));
        }
        return byPage.values().stream()
                .map(runs -> new EnginePage(matrix, runs))
                .toList();
    }

    /** Relative to the site's folder. */
    public String file() {
        return newest().enginePage();
    }

    /** The page's HTML. */
    public String render() {
        List<Frame.Link> crumbs =
                List.of(new Frame.Link(Frame.MATRIX, "index.html"), new Frame.Link("Runs", "index.html#runs"));
        Frame frame = Frame.inFolder(newest().engine().name(), crumbs, Frame.Neighbors.NONE, matrix.suites());
        return Templates.render(
                "engine",
                Map.of(
                        "frame", frame,
                        "newest", newest(),
                        "runs", runs,
                        "history", RunHistory.of(runs),
                        "reports", newestOfEachDialect()));
    }

    private Run newest() {
        return runs.get(runs.size() - 1).run();
    }

    private List<RunReport> newestOfEachDialect() {
        Map<String, RunReport> newest = new LinkedHashMap<>();
        runs.forEach(report -> newest.put(report.run().header().dialect(), report));
        return newest.values().stream()
                .sorted(Comparator.comparing(
                        (RunReport report) -> report.run().header().started()))
                .toList();
    }
}
