package dev.asltck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.asltck.reports.results.RunResults;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import dev.asltck.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds on the pages. */
class AccessibilityBrowserIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @TempDir
    static Path site;

    @BeforeAll
    static void write() throws IOException {
        List<RunResults> runs = new ArrayList<>(ExampleRuns.small());
        runs.addAll(ExampleRuns.versions());
        Site.write(runs, new ExampleBook(""), site);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, LIGHT",
        "index.html, DARK",
        "index.html#/verdict=f&verdict=h&open=structure, LIGHT",
        "index.html#/verdict=f&verdict=h&open=structure, DARK",
        "engines/other.html, LIGHT",
        "engines/other.html, DARK",
        "engines/grown.html, LIGHT",
        "engines/grown.html, DARK",
        "requirements/r-one_5bf2480ec83e763a.html, LIGHT",
        "requirements/r-one_5bf2480ec83e763a.html, DARK",
        "requirements.html, LIGHT",
        "requirements.html, DARK",
        "differences.html, LIGHT",
        "differences.html, DARK",
        "cases/structure-case-3.html, LIGHT",
        "cases/structure-case-3.html, DARK"
    })
    void findsNothingGrave(String address, ColorScheme scheme) {
        Page page = CHROMIUM.desktop(scheme);
        page.navigate(site.toUri() + address);
        page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");

        List<String> findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml() + " "
                                + rule.getNodes().get(0).getFailureSummary())
                        .toList();

        assertThat(findings).isEmpty();
    }
}
