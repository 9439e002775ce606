package dev.asltck.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.asltck.site.browser.MatrixPage.box;
import static dev.asltck.site.browser.MatrixPage.cases;
import static dev.asltck.site.browser.MatrixPage.search;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The matrix in a browser, from the file system. */
class MatrixBrowserIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    static Path site;

    @BeforeAll
    static void write() throws IOException {
        Site.write(ExampleRuns.small(), new ExampleBook(""), site);
    }

    @AfterEach
    void consoleIsSilent() {
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private static String address(String fragment) {
        return site.resolve("index.html").toUri() + fragment;
    }

    private static Page open(String fragment) {
        Page page = CHROMIUM.desktop();
        page.navigate(address(fragment));
        return page;
    }

    private static Locator field(Page page, String label) {
        return page.locator("#filters").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    @Test
    void showsChaptersWithScoresAtFirst() {
        Page page = open("");

        assertThat(page.locator("tr.chapter")).hasCount(3);
        assertThat(cases(page)).hasCount(0);
        assertThat(page.locator("#matrix thead th")).hasCount(4);
        assertThat(page.locator("tr.total td").first()).containsText("100 %");
        assertThat(page.locator("tr.total td").nth(1)).containsText("30 failed, 30 not run");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("All 60 cases");
    }

    @Test
    void opensAndClosesAChapter() {
        Page page = open("");
        Locator chapter = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("structure"));

        chapter.click();
        assertThat(cases(page)).hasCount(20);
        assertThat(chapter).hasAttribute("aria-expanded", "true");
        assertThat(chapter).isFocused();

        chapter.click();
        assertThat(cases(page)).hasCount(0);
    }

    @Test
    void namesVerdictsForThoseWhoCannotSeeThem() {
        Page page = open("#/open=structure");
        Locator cells = cases(page).nth(3).locator("td");

        assertThat(cells.nth(0).getByRole(AriaRole.IMG)).hasAttribute("aria-label", "passed");
        assertThat(cells.nth(1).getByRole(AriaRole.IMG)).hasAttribute("aria-label", "failed");
        assertThat(cases(page).nth(15).locator("td").nth(1)).hasText("not run");
    }

    @Test
    void searchesInIdsAndTitles() {
        Page page = open("");

        search(page).fill("choice CASE 7");

        assertThat(cases(page)).hasCount(2);
        assertThat(cases(page).first()).containsText("Case 7 of state-types/choice");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("2 of 60 cases");
        assertThat(page).hasURL(Pattern.compile(".*#/q=choice\\+CASE\\+7$"));
    }

    @Test
    void saysThatNothingIsLeft() {
        Page page = open("");

        search(page).fill("nothing of the kind");

        assertThat(page.locator("#matrix tbody")).hasText("No case is like that.");
    }

    @Test
    void filtersByEachCondition() {
        Page page = open("");

        field(page, "Chapter").selectOption("appendix-b");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("20 of 60 cases");
        field(page, "Feature").selectOption("jsonata");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("10 of 60 cases");
        field(page, "Level").selectOption("should");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 of 60 cases");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("All 60 cases");
        field(page, "Requirement").fill("r.two");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 of 60 cases");
        field(page, "Requirement").fill("r.on");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("60 of 60 cases");
    }

    @Test
    void filtersByVerdictInTheRunsThatAreShown() {
        Page page = open("");

        box(page, "crashed").check();
        int inAny = cases(page).count();
        assertThat(inAny).isPositive();
        page.getByText("Runs 3 of 3").click();
        box(page, "other 2.0 spec").uncheck();

        assertThat(page.locator("#matrix thead th:visible")).hasCount(3);
        assertThat(cases(page)).hasCount(0);
        assertThat(page.getByText("Runs 2 of 3")).isVisible();
    }

    @Test
    void showsWhereEnginesDisagree() {
        Page page = open("");

        field(page, "Show").selectOption("disagree");

        // The older version fails the first ten cases of each chapter, and the newer one others that the good engine
        // passes.
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("36 of 60 cases");
        field(page, "Show").selectOption("unpassed");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 of 60 cases");
    }

    @Test
    void showsWhatItsAddressSays() {
        Page page = open("#/q=case+1&chapter=structure&verdict=f&open=structure");

        assertThat(search(page)).hasValue("case 1");
        assertThat(field(page, "Chapter")).hasValue("structure");
        assertThat(box(page, "failed")).isChecked();
        Locator titles = cases(page).locator("a");
        assertThat(titles.first()).hasText("Case 1 of structure");
    }

    @Test
    void passesOverRunsThatItDoesNotHave() {
        Page page = open("#/runs=gone~1~spec");

        assertThat(page.locator("#matrix thead th:visible")).hasCount(4);
        assertThat(page.getByText("Runs 3 of 3")).isVisible();
    }

    @Test
    void takesEachStepBack() {
        Page page = open("");
        field(page, "Chapter").selectOption("structure");
        search(page).pressSequentially("case-7");
        assertThat(cases(page)).hasCount(1);

        page.goBack();
        assertThat(search(page)).hasValue("");
        assertThat(cases(page)).hasCount(20);
        page.goBack();
        assertThat(field(page, "Chapter")).hasValue("");
        assertThat(cases(page)).hasCount(0);
        page.goForward();
        assertThat(cases(page)).hasCount(20);
    }

    @Test
    void isAsItWasAfterAVisitToACase() {
        Page page = open("#/q=case-7");

        cases(page).first().getByRole(AriaRole.LINK).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Case 7 of structure");
        page.goBack();

        assertThat(search(page)).hasValue("case-7");
        assertThat(cases(page)).hasCount(3);
    }

    @Test
    void keepsItsStateWhereALinkLeadsToAPlaceOfThePage() {
        Page page = open("#/q=case-7");

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Runs").setExact(true))
                .click();

        assertThat(cases(page)).hasCount(3);
        assertThat(search(page)).hasValue("case-7");
    }

    @Test
    void isAsWideAsAPhone() {
        Page page = CHROMIUM.phone();
        page.navigate(address("#/q=case"));

        assertThat(cases(page).first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('tr.case th')).position"))
                .isEqualTo("sticky");
    }

    @Test
    void hasTheChaptersWithoutScripts() {
        Page page = CHROMIUM.withoutScripts();
        page.navigate(address(""));

        assertThat(page.locator("tr.chapter")).hasCount(3);
        assertThat(page.locator("tr.chapter").first()).containsText("20 passed");
        assertThat(page.locator("noscript p")).isVisible();
        assertThat(page.locator("#filters")).isHidden();
    }

    @Test
    void saysWhichRunsHadNotAllCases() {
        Page page = open("");

        page.getByText("Before you compare").click();

        assertThat(page.getByText("other 1.0 (spec) had 30 of 60 cases: shard 1/2."))
                .isVisible();
    }
}
