package dev.asltck.site;

import dev.asltck.reports.results.RunResults;
import dev.asltck.site.book.CaseBook;
import dev.asltck.site.book.CaseText;
import dev.asltck.site.casepage.CasePage;
import dev.asltck.site.casepage.CaseRun;
import dev.asltck.site.difference.DifferencesPage;
import dev.asltck.site.engine.EnginePage;
import dev.asltck.site.index.IndexPage;
import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.matrix.Run;
import dev.asltck.site.page.Asset;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.Links;
import dev.asltck.site.page.ShownText;
import dev.asltck.site.requirement.RequirementChapter;
import dev.asltck.site.requirement.RequirementChapters;
import dev.asltck.site.requirement.RequirementPage;
import dev.asltck.site.requirement.RequirementsPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A static site of conformance runs. It opens from a file system, asks nothing of a network, and is the same byte by byte for the same
 * runs and book.
 */
public final class Site {

    private final Matrix matrix;
    private final CaseBook book;
    private final Path folder;

    private Site(Matrix matrix, CaseBook book, Path folder) {
        this.matrix = matrix;
        this.book = book;
        this.folder = folder;
    }

    /**
     * Writes the site; {@code index.html} is where to begin. Files that are in the way are overwritten, others stay.
     *
     * @param runs at least one; engines stand in the order in which they are named first, and the runs of one by time
     * @param folder made if it is not there
     */
    public static void write(List<RunResults> runs, CaseBook book, Path folder) throws IOException {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a site needs a run");
        }
        new Site(Matrix.of(runs, book), book, folder).write();
    }

    private void write() throws IOException {
        for (String asset : List.of("site.css", "casepage.css", "icon.svg")) {
            write("assets/" + asset, Asset.of(asset).text());
        }
        write("index.html", IndexPage.render(matrix));
        writeRequirements();
        for (EnginePage page : EnginePage.all(matrix)) {
            write(page.file(), page.render());
        }
        write("differences.html", DifferencesPage.render(matrix, book.differences(), writeCases()));
    }

    private void writeRequirements() throws IOException {
        List<RequirementChapter> chapters = RequirementChapters.of(matrix, book.requirements());
        write("requirements.html", RequirementsPage.render(matrix, chapters));
        for (RequirementPage page : RequirementPage.all(matrix, chapters, book.differences())) {
            write(page.file(), page.render());
        }
    }

    /** Gives the cases that show a difference, by its id: the book is asked once for each case. */
    private Map<String, List<Row>> writeCases() throws IOException {
        List<Row> rows = matrix.rows();
        CasePage casePage = new CasePage(book.requirements());
        List<Optional<String>> differences;
        try {
            differences = IntStream.range(0, rows.size())
                    .parallel()
                    .mapToObj(i -> writeCase(casePage, rows, i))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Map<String, List<Row>> byDifference = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            differences
                    .get(i)
                    .ifPresent(difference -> byDifference
                            .computeIfAbsent(difference, id -> new ArrayList<>())
                            .add(row));
        }
        return byDifference;
    }

    /** Gives the difference that the case shows. */
    private Optional<String> writeCase(CasePage casePage, List<Row> rows, int i) {
        Row row = rows.get(i);
        Optional<CaseText> text = book.find(row.id());
        try {
            write(row.page(), casePage.render(frame(row, neighbors(rows, i)), row.subject(), text, runs(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.flatMap(CaseText::difference);
    }

    private List<CaseRun> runs(Row row) {
        List<CaseRun> runs = new ArrayList<>();
        for (int i = 0; i < matrix.runs().size(); i++) {
            Run run = matrix.runs().get(i);
            row.record(i).ifPresent(result -> runs.add(new CaseRun(run.header(), result, run.enginePage())));
        }
        return runs;
    }

    private Frame frame(Row row, Frame.Neighbors neighbors) {
        String chapter = row.subject().chapter();
        List<Frame.Link> crumbs = List.of(
                new Frame.Link(Frame.MATRIX, "index.html"),
                new Frame.Link(chapter, Links.matrix("chapter", ShownText.line(chapter))));
        return Frame.inFolder(row.subject().title(), crumbs, neighbors, matrix.suites());
    }

    private static Frame.Neighbors neighbors(List<Row> rows, int i) {
        return new Frame.Neighbors(
                i > 0 ? Optional.of(link(rows.get(i - 1))) : Optional.empty(),
                i < rows.size() - 1 ? Optional.of(link(rows.get(i + 1))) : Optional.empty());
    }

    private static Frame.Link link(Row row) {
        return new Frame.Link(row.subject().title(), row.page());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
