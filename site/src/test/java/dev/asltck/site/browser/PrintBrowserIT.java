package dev.asltck.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.asltck.reports.results.RunResults;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on paper, printed by somebody who reads in dark colors. */
class PrintBrowserIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** A4 without the margins that browsers give it. */
    private static final int WIDTH = 718;

    private static final int HEIGHT = 1047;

    /** Links of a PDF are not compressed. */
    private static final Pattern LINK_TO_CASE = Pattern.compile("cases/structure-case-\\d+\\.html");

    @TempDir
    static Path site;

    @BeforeAll
    static void write() throws IOException {
        List<RunResults> runs = new ArrayList<>(ExampleRuns.versions());
        runs.addAll(ExampleRuns.large(10, 60));
        Site.write(runs, new ExampleBook(""), site);
    }

    @AfterEach
    void consoleIsSilent() {
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private static Page print(String address) {
        Page page = CHROMIUM.desktop(ColorScheme.DARK);
        page.setViewportSize(WIDTH, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(site.toUri() + address);
        return page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html#/open=structure",
                "requirements.html",
                "requirements/r-one_5bf2480ec83e763a.html",
                "differences.html",
                "engines/grown.html",
                "cases/structure-case-3.html"
            })
    void cutsNothingOff(String address) {
        Page page = print(address);

        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than the paper")
                .isEqualTo(true);
        assertThat(page.evaluate(
                        "[...document.querySelectorAll('[tabindex=\"0\"]')].filter((part) => part.offsetHeight > 0)"
                                + ".filter((part) => getComputedStyle(part).overflow !== 'visible').length"))
                .as("nothing scrolls")
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "engines/grown.html", "cases/structure-case-3.html"})
    void isBlackOnWhite(String address) {
        Page page = print(address);

        assertThat(page.locator("h1")).hasCSS("color", "rgb(0, 0, 0)");
        assertThat(page.locator(":root")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(page.locator(":root")).hasCSS("color-scheme", "light");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--surface')"))
                .isEqualTo("#ffffff");
    }

    @Test
    void saysInWordsWhatTheFiltersLeave() {
        Page page = print("index.html#/q=case&show=disagree&verdict=f&verdict=h");

        assertThat(page.locator("#filters")).isHidden();
        assertThat(page.locator("#characters")).isHidden();
        assertThat(page.locator("#printed-status")).isVisible();
        assertThat(page.locator("#printed-status"))
                .containsText("cases; Search in ids and titles: case; Show: where engines disagree;"
                        + " Verdict: failed or hung");
    }

    @Test
    void saysWhyRunsCannotBeComparedAlthoughThatIsClosed() {
        Page page = print("index.html");

        assertThat(page.locator("details.note").getAttribute("open")).isNull();
        assertThat(page.locator("details.note li").first()).isVisible();
    }

    @Test
    void repeatsTheHeadOfATableThatIsLongerThanThePaper() {
        Page page = print("index.html#/open=structure");

        assertThat(page.locator("#matrix thead")).hasCSS("display", "table-header-group");
        assertThat(page.locator("#matrix thead")).hasCSS("position", "static");
    }

    @Test
    void hasEveryCaseOfAnOpenChapterOnPaper() {
        Page page = print("index.html#/open=structure");
        assertThat(page.locator("tr.case")).hasCount(60);

        String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);

        assertThat(LINK_TO_CASE.matcher(pdf).results().map(MatchResult::group).distinct())
                .hasSize(60);
    }
}
