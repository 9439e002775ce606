package dev.asltck.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dev.asltck.reports.results.RunResults;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.Hostile;
import dev.asltck.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a hostile engine says is text. */
class HostileBrowserIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    static Path site;

    @BeforeAll
    static void write() throws IOException {
        List<RunResults> runs = new ArrayList<>(Hostile.history());
        runs.add(0, ExampleRuns.small().get(0));
        runs.add(Hostile.run());
        Site.write(runs, new ExampleBook(Hostile.TEXT), site);
    }

    @AfterEach
    void consoleIsSilent() {
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static void isHarmless(Page page) {
        assertThat(page.evaluate("window.injected === undefined")).isEqualTo(true);
        assertThat(page.locator(".injected, img, iframe, object, embed, [onerror], [style]"))
                .hasCount(0);
        assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
        assertThat(page.locator("script:not([type])")).hasCount(page.url().contains("/index.html") ? 8 : 0);
    }

    @Test
    void isTextOnEveryPage() throws IOException {
        Page page = CHROMIUM.desktop();
        for (Path file : pages()) {
            page.navigate(file.toUri().toString());
            isHarmless(page);
        }
    }

    @Test
    void isTextInEveryRowOfTheMatrix() {
        Page page = CHROMIUM.desktop();
        page.navigate(site.resolve("index.html").toUri().toString());

        page.locator("#q").fill("injected");

        assertThat(page.locator("tr.case")).hasCount(6);
        assertThat(page.locator("tr.case a").first()).containsText("<b class=injected>x</b>");
        assertThat(page.locator("tr.case a").first()).containsText("\\u202E");
        assertThat(page.locator("tr.case a").first()).containsText("\\uD800");
        isHarmless(page);
    }

    @Test
    void hasLinksThatLeadToPages() {
        Page page = CHROMIUM.desktop();
        page.navigate(site.resolve("index.html").toUri().toString());

        page.locator("thead a").nth(1).click();
        assertThat(page.locator("h1")).containsText("<script>window.injected = true</script>");
        page.goBack();
        page.locator("#q").fill("failed/../");
        page.locator("tr.case a").click();

        assertThat(page.locator("h1")).containsText("window.injected");
        assertThat(page.locator("section.run").first()).containsText("(cut: there is more)");
    }

    @Test
    void findsItsStateAgainWhereFiltersAreHostile() {
        Page page = CHROMIUM.desktop();
        page.navigate(site.resolve("index.html").toUri().toString());

        page.locator("select[name=feature]").selectOption(new SelectOption().setIndex(1));
        assertThat(page.locator("tr.case")).hasCount(6);
        page.reload();

        assertThat(page.locator("tr.case")).hasCount(6);
        isHarmless(page);
    }

    @Test
    void makesNoLineLongerThanAPhone() throws IOException {
        Page page = CHROMIUM.phone();
        for (Path file : pages()) {
            page.navigate(file.toUri().toString());
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(file.toString())
                    .isEqualTo(true);
        }
    }
}
