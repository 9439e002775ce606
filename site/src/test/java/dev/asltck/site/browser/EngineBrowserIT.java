package dev.asltck.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page of an engine with several versions. */
class EngineBrowserIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    static Path site;

    @BeforeAll
    static void write() throws IOException {
        Site.write(ExampleRuns.versions(), new ExampleBook(""), site);
    }

    @AfterEach
    void consoleIsSilent() {
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private static Page open(Page page) {
        page.navigate(site.resolve("engines/grown.html").toUri().toString());
        return page;
    }

    private static Locator chart(Page page) {
        return page.getByRole(
                AriaRole.IMG,
                new Page.GetByRoleOptions()
                        .setName("Passed, by version and day")
                        .setExact(false));
    }

    @Test
    void drawsALineForEachDialect() {
        Page page = open(CHROMIUM.desktop());

        assertThat(chart(page)).isVisible();
        assertThat(chart(page).locator("polyline")).hasCount(2);
        assertThat(chart(page).locator("path title")).hasCount(5);
        assertThat(chart(page)).containsText("spec 90.0 %");
        assertThat(chart(page)).containsText("aws 65.0 %");
    }

    @Test
    void saysInWordsWhatTheLinesShow() {
        Page page = open(CHROMIUM.desktop());

        assertThat(chart(page))
                .hasAccessibleName(
                        "Passed, by version and day In the dialect spec from 25.0 % (version 1.0) to 90.0 % (version 2.0), 3 runs."
                                + " In the dialect aws from 40.0 % (version 1.1) to 65.0 % (version 2.0), 2 runs.");
        assertThat(page.locator("figcaption")).containsText("The scale begins at 20 %, not at 0 %.");
        assertThat(page.locator("#versions ~ .scroll tbody tr")).hasCount(5);
    }

    @Test
    void tellsDialectsApartWithoutColors() {
        Page page = open(CHROMIUM.desktop());

        assertThat(page.evaluate("[...document.querySelectorAll('.run-line polyline')]"
                        + ".map((line) => getComputedStyle(line).strokeDasharray).join()"))
                .isEqualTo("none,7px, 4px");
        assertThat(page.evaluate("new Set([...document.querySelectorAll('.run-line > path:last-of-type')]"
                        + ".map((mark) => mark.getAttribute('d').replace(/^M\\d+ \\d+/, ''))).size"))
                .isEqualTo(2);
    }

    @Test
    void isAsWideAsAPhone() {
        Page page = open(CHROMIUM.phone());

        assertThat(chart(page)).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
