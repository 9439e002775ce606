package dev.asltck.harness.chapters;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Requirement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages in {@code docs/cases}: one for each chapter of the corpus, and a table of them all. */
final class ChapterPages {

    private ChapterPages() {}

    /** The pages by their path below the folder. */
    static Map<String, String> all() {
        List<Chapter> chapters = Chapter.all(new WrittenCorpus());
        Map<String, Requirement> requirements = Catalogue.published().requirements();
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", index(chapters));
        chapters.forEach(each -> pages.put(each.page(), ChapterPage.of(each, requirements)));
        return pages;
    }

    private static String index(List<Chapter> chapters) {
        StringBuilder text = new StringBuilder();
        text.append("<!-- Generated from the cases; see CONTRIBUTING.md. -->\n# The corpus, chapter by chapter\n\n")
                .append(
                        "The cases of the dialect `spec`, in the order of their files. A case with several inputs counts as several cases;\n")
                .append("negative are those in which no execution succeeds.\n\n")
                .append("| chapter | cases | negative |\n|---|---:|---:|\n");
        for (Chapter each : chapters) {
            text.append("| [" + each.name() + "](" + each.page() + ") | "
                    + each.cases().size() + " | " + each.negative() + " |\n");
        }
        return text.append("| all | "
                        + chapters.stream()
                                .mapToInt(each -> each.cases().size())
                                .sum() + " | "
                        + chapters.stream().mapToLong(Chapter::negative).sum() + " |\n")
                .toString();
    }
}
