package dev.asltck.harness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.pages.PageFolder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the pages in {@code docs/rules} what the list of rules and the cases say. */
class RulePagesTest {

    private static final PageFolder FOLDER = new PageFolder(Path.of("../docs/rules"));

    @Test
    void areUpToDate() {
        Map<String, String> pages = RulePages.all();
        FOLDER.updateIfAsked(pages);

        assertThat(FOLDER.written())
                .as(PageFolder.remedy(RulePagesTest.class))
                .containsExactlyInAnyOrderEntriesOf(pages);
    }
}
