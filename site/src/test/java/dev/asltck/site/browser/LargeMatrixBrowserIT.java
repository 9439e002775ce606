package dev.asltck.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** 5,001 cases on ten engines. How long things take depends on the machine, so what is counted is how much the browser has to do. */
class LargeMatrixBrowserIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final int ENGINES = 10;
    private static final int OF_CHAPTER = 1667;
    private static final int CHUNK = 100;

    /** Of a row with a case: its heading, and a cell with a mark for each engine. */
    private static final int ELEMENTS_OF_ROW = 2 * ENGINES + 6;

    @TempDir
    static Path site;

    @BeforeAll
    static void write() throws IOException {
        Site.write(ExampleRuns.large(ENGINES, OF_CHAPTER), new ExampleBook(""), site);
    }

    private static Page open(String fragment) {
        Page page = CHROMIUM.desktop();
        page.navigate(site.resolve("index.html").toUri() + fragment);
        return page;
    }

    private static int elements(Page page) {
        return (int) page.evaluate("document.querySelectorAll('*').length");
    }

    @Test
    void hasNoCasesAtFirst() {
        Page page = open("");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("All 5,001 cases");
        assertThat(elements(page)).isLessThan(1_500);
    }

    @Test
    void hasAChunkOfWhatAFilterLeaves() {
        Page page = open("#/q=case");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("5,001 of 5,001 cases");
        assertThat(page.locator("tr.case")).hasCount(CHUNK);
        assertThat(elements(page)).isLessThan(1_500 + CHUNK * ELEMENTS_OF_ROW);
    }

    @Test
    void addsAChunkOnDemandAndKeepsItForTheWayBack() {
        Page page = open("#/open=structure");
        assertThat(page.locator("tr.case")).hasCount(CHUNK);

        page.getByText("Show 100 more of 1,567").click();
        assertThat(page.locator("tr.case")).hasCount(2 * CHUNK);
        assertThat(page.locator("tr.case a").nth(CHUNK)).isFocused();
        page.locator("tr.case a").nth(CHUNK).click();
        page.goBack();

        assertThat(page.locator("tr.case")).hasCount(2 * CHUNK);
    }

    @Test
    void makesChunksForTheChapterThatIsOpened() {
        Page page = open("#/q=case");

        page.locator("tr.chapter button").last().click();

        assertThat(page.locator("tr.case")).hasCount(2 * CHUNK);
    }
}
