package dev.asltck.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.asltck.reports.results.RunResults;
import dev.asltck.site.page.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)[^\"]*\"");

    /** A script of the site's own, or its data. */
    private static final Pattern SCRIPT = Pattern.compile("<script(?: [^>]*)?>.*?</script>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>");
    private static final Pattern VERDICT = Pattern.compile("(?<=aria-label=\")\\w+\"|not run<");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    @TempDir
    Path folder;

    private static List<RunResults> runs() {
        List<RunResults> runs = new ArrayList<>(ExampleRuns.small());
        runs.add(Hostile.run());
        runs.addAll(Hostile.history());
        return runs;
    }

    /** Every file by its name. */
    private static Map<String, String> write(Path site) throws IOException {
        Site.write(runs(), new ExampleBook(Hostile.TEXT), site);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = write(folder);
        pages.keySet().removeIf(name -> !name.endsWith(".html"));
        return pages;
    }

    @Test
    void hasAPageForEachThing() throws IOException {
        assertThat(write(folder).keySet())
                .contains(
                        "index.html",
                        "requirements.html",
                        "differences.html",
                        Links.requirement("r.one"),
                        Links.requirement("r.gap"),
                        "engines/good.html",
                        "engines/other.html",
                        "cases/structure-case-0.html",
                        "assets/site.css")
                .filteredOn(name -> name.startsWith("cases/"))
                .hasSize(66);
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(write(folder.resolve("a"))).isEqualTo(write(folder.resolve("b")));
    }

    @Test
    void hasNoMarkupThatIsNotItsOwn() throws IOException {
        pages().forEach((name, html) -> {
            String markup = SCRIPT.matcher(html).replaceAll("");
            List<String> tags =
                    TAG.matcher(markup).results().map(MatchResult::group).toList();

            assertThat(TAG.matcher(markup).replaceAll("")).as(name).doesNotContain("<");
            assertThat(tags).as(name).noneMatch(tag -> tag.matches("(?is)</?(?:script|img) .*|<b class=injected>"));
            assertThat(tags)
                    .as(name)
                    .noneMatch(tag -> QUOTED.matcher(tag).replaceAll("").matches("(?is).*\\s(?:on\\w+|style)=.*"));
            assertThat(tags).as(name).noneMatch(tag -> tag.matches("(?is).*=\"\\s*javascript:.*"));
        });
    }

    @Test
    void showsWhatCannotBeSeen() throws IOException {
        assertThat(pages())
                .allSatisfy((name, html) -> assertThat(html).doesNotContain("\u202e", "\u2028", "\u0000", "\u001b"));
    }

    @Test
    void allowsNothingButItsOwnScriptsAndStyles() throws IOException {
        assertThat(pages()).allSatisfy((name, html) -> {
            assertThat(html).containsOnlyOnce("http-equiv=\"Content-Security-Policy\"");
            assertThat(html).contains("default-src &#39;none&#39;").doesNotContain("unsafe-");
            assertThat(html.contains("script-src")).isEqualTo(name.equals("index.html"));
        });
    }

    @Test
    void hasNoLinkThatLeadsNowhere() throws IOException {
        pages().forEach((name, html) -> {
            Path page = folder.resolve(name);
            List<String> targets = LINK.matcher(html)
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.isEmpty() && !link.startsWith("https:"))
                    .distinct()
                    .toList();
            assertThat(targets)
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(
                            target -> assertThat(page.resolveSibling(target)).isRegularFile());
        });
    }

    @Test
    void staysSmallWhateverIsInTheResults() throws IOException {
        assertThat(pages()).allSatisfy((name, html) -> assertThat(html).as(name).hasSizeLessThan(300_000));
    }

    @Test
    void leadsFromCaseToCase() throws IOException {
        assertThat(pages().get("cases/structure-case-1.html"))
                .contains("rel=\"prev\" href=\"../cases/structure-case-0.html\"")
                .contains("rel=\"next\" href=\"../cases/structure-case-2.html\"");
    }

    @Test
    void namesRequirementsWithoutACaseAndWhy() throws IOException {
        assertThat(pages().get("requirements.html"))
                .contains("2 with cases, 1 without, 1 that no case can test")
                .contains("Untestable: <bdi>nobody can see it");
    }

    @Test
    void hasTheCasesOfARequirementWithWhatCameOutInEachRun() throws IOException {
        String page = Objects.requireNonNull(pages().get(Links.requirement("r.one")));

        assertThat(page)
                .contains("60 cases of these runs.")
                .contains("href=\"../differences.html#d1\"")
                .contains("rel=\"next\" href=\"../" + Links.requirement("r.gap") + "\"");
        assertThat(page.split("<tr class=\"case\">", -1)).hasSize(61);
        String row = page.substring(page.indexOf("<code><bdi>structure-case-11</bdi></code>"));
        assertThat(VERDICT.matcher(row.substring(0, row.indexOf("</tr>")))
                        .results()
                        .map(MatchResult::group))
                .startsWith("passed\"", "not run<", "hung\"");
    }

    @Test
    void namesOnlySoManyCasesOfARequirement() throws IOException {
        Site.write(ExampleRuns.large(1, 201), new ExampleBook(""), folder);

        assertThat(Files.readString(folder.resolve(Links.requirement("r.one"))))
                .contains("603 cases of these runs, of which the first 600 are here.")
                .contains("<bdi>appendix-b-case-197</bdi>")
                .doesNotContain("<bdi>appendix-b-case-198</bdi>");
    }

    @Test
    void saysThatARequirementHasNoCaseAndWhy() throws IOException {
        Map<String, String> pages = pages();

        assertThat(pages.get(Links.requirement("r.gap"))).contains("There is none among these runs.");
        assertThat(pages.get(Links.requirement("r.untestable")))
                .contains("None can test it.")
                .contains("<dt>Untestable</dt><dd><bdi>nobody can see it");
        assertThat(pages.get(Links.requirement(Hostile.TEXT)))
                .contains("The catalogue of this suite does not have it.");
    }

    @Test
    void drawsTheHistoryOfAnEngineThatHasOne() throws IOException {
        Map<String, String> pages = pages();

        assertThat(pages.entrySet().stream()
                        .filter(page -> page.getValue().contains("class=\"chart\""))
                        .map(Map.Entry::getKey))
                .hasSize(1)
                .allMatch(name -> name.startsWith("engines/-b-class-injected"));
    }

    @Test
    void showsDifferencesWithTheirCases() throws IOException {
        assertThat(pages().get("differences.html")).contains("Shown by 1 case").contains("cases/structure-case-0.html");
    }

    @Test
    void needsARun() {
        assertThatIllegalArgumentException().isThrownBy(() -> Site.write(List.of(), new ExampleBook(""), folder));
    }
}
