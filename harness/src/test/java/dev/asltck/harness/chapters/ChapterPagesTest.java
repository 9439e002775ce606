package dev.asltck.harness.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.pages.PageFolder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the pages in {@code docs/cases} what the cases say. */
class ChapterPagesTest {

    private static final PageFolder FOLDER = new PageFolder(Path.of("../docs/cases"));

    @Test
    void areUpToDate() {
        Map<String, String> pages = ChapterPages.all();
        FOLDER.updateIfAsked(pages);

        assertThat(FOLDER.written())
                .as(PageFolder.remedy(ChapterPagesTest.class))
                .containsExactlyInAnyOrderEntriesOf(pages);
    }
}
