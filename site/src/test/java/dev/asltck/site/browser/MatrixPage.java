package dev.asltck.site.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What tests look for on the page of the matrix. */
final class MatrixPage {

    private MatrixPage() {}

    static Locator cases(Page page) {
        return page.locator("tr.case");
    }

    static Locator box(Page page, String label) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    static Locator search(Page page) {
        return page.getByRole(AriaRole.SEARCHBOX);
    }
}
