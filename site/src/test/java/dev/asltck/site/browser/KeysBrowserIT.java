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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The matrix by the keyboard. */
class KeysBrowserIT {

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

    @Test
    void obeysTheKeyboard() {
        Page page = open("");

        page.keyboard().press("/");
        assertThat(search(page)).isFocused();
        page.keyboard().type("case-7");
        assertThat(cases(page)).hasCount(3);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("tr.chapter button").first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(cases(page).first().getByRole(AriaRole.LINK)).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator("tr.chapter button").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(cases(page)).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(search(page)).hasValue("");
        page.keyboard().press("j");
        assertThat(page.locator("tr.chapter button").nth(1)).isFocused();
    }

    @Test
    void letsKeysOfASingleCharacterBeSwitchedOffForGood() {
        Page page = open("");

        characters(page).uncheck();
        page.locator("h1").click();
        page.keyboard().press("/");
        assertThat(search(page)).not().isFocused();
        page.keyboard().press("j");
        assertThat(page.locator("#matrix :focus")).hasCount(0);
        page.reload();

        assertThat(characters(page)).not().isChecked();
        assertThat(search(page)).not().hasAttribute("aria-keyshortcuts", "/");
        page.keyboard().press("/");
        assertThat(search(page)).not().isFocused();
        search(page).press("ArrowDown");
        assertThat(page.locator("tr.chapter button").first()).isFocused();
    }

    @Test
    void letsKeysOfASingleCharacterBeSwitchedOnByTheKeyboard() {
        Page page = open("");
        characters(page).uncheck();

        characters(page).focus();
        page.keyboard().press("Space");
        page.keyboard().press("/");

        assertThat(characters(page)).isChecked();
        assertThat(search(page)).isFocused();
    }

    @Test
    void switchesKeysOffWhereTheBrowserRemembersNothing() {
        Page page = CHROMIUM.desktop();
        page.addInitScript("Object.defineProperty(window, 'localStorage',"
                + " { get() { throw new DOMException('not for files', 'SecurityError'); } })");
        page.navigate(address(""));

        assertThat(characters(page)).isChecked();
        characters(page).uncheck();
        page.keyboard().press("/");

        assertThat(search(page)).not().isFocused();
        assertThat(page.locator("#characters-forgotten")).containsText("ends when you leave the page");
    }

    private static Locator characters(Page page) {
        return box(page, "Keys of a single character: / j k");
    }

    @Test
    void opensACaseByTheKeyboard() {
        Page page = open("#/q=case-7");

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");

        assertThat(page)
                .hasURL(site.resolve("cases/structure-case-7.html").toUri().toString());
    }
}
