package dev.asltck.site.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.Suite;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.book.CaseText;
import dev.asltck.site.book.ExpectationText;
import dev.asltck.site.book.RequirementText;
import dev.asltck.site.book.Route;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.PageName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CasePageTest {

    private static final Digests DIGESTS = new Digests("sha256:1", "sha256:2");
    private static final FactRecord FACT = new FactRecord("output", "/a", "1", "2", List.of("r.one"));
    private static final String DEFINITION = "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}";
    private static final Route ROUTE = new Route(Set.of("/States/A"), Set.of("/StartAt", "/States/A/End"));

    private final CasePage page = new CasePage(List.of(new RequirementText(
            "r.one", "chapter", "MUST", "A Pass does nothing.", "https://example.com/spec#pass", Optional.empty())));

    @Test
    void tellsWhatTheCaseIsAbout() {
        String html = render(Optional.of(text(ROUTE, ROUTE, expect(1), expect(1))), run("spec", passed()));

        assertThat(html)
                .contains("<h1><bdi>Pass &amp; go</bdi></h1>")
                .contains("A Pass does nothing.")
                .contains("href=\"../requirements/" + PageName.of("r.one") + ".html\"")
                .contains("href=\"https://example.com/spec#pass\"")
                .contains("href=\"../differences.html#some-difference\"")
                .contains("Why it is so")
                .contains("<b><bdi>derived</bdi></b>, <bdi>It follows.</bdi>");
    }

    @Test
    void drawsOneMachineWhereBothDialectsTakeOneWay() {
        String html = render(Optional.of(text(ROUTE, ROUTE, expect(1), expect(1))), run("spec", passed()));

        assertThat(html).containsOnlyOnce("<svg").contains("Thick: the way that the reference interpreter takes.");
        assertThat(html).containsOnlyOnce("In every dialect");
    }

    @Test
    void showsBothDialectsWhereTheyDiffer() {
        String html = render(Optional.of(text(ROUTE, Route.NONE, expect(1), expect(2))), run("spec", passed()));

        assertThat(html.split("<svg", -1)).hasSize(3);
        assertThat(html)
                .contains("<h3>In the dialect spec</h3>", "<h3>In the dialect aws</h3>")
                .contains("takes in the dialect spec.")
                .contains("does not begin an execution in the dialect aws.");
    }

    @Test
    void showsInWhatAnEngineDiffers() {
        String html = render(Optional.of(text(ROUTE, ROUTE, expect(1), expect(1))), run("aws", failed(DIGESTS, FACT)));

        assertThat(html)
                .contains("href=\"#run-1\"")
                .contains("id=\"run-1\"")
                .contains("<del class=\"removed\">", "<ins class=\"added\">")
                .doesNotContain("another version");
    }

    @Test
    void saysThatARunHadAnotherVersionOfTheCase() {
        Optional<CaseText> text = Optional.of(text(ROUTE, ROUTE, expect(1), expect(1)));

        assertThat(render(text, run("spec", failed(new Digests("sha256:1", "sha256:9"), FACT))))
                .contains("another version of the case: something else was expected.");
        assertThat(render(text, run("spec", failed(new Digests("sha256:9", "sha256:2"), FACT))))
                .contains("another version of the case: the engine was told something else.");
        assertThat(render(text, run("other", failed(DIGESTS, FACT))))
                .contains("another version of the case: it held in this dialect.");
    }

    @Test
    void showsWhatResultsHoldOfACaseThatIsNotInTheBook() {
        String html = render(Optional.empty(), run("spec", failed(DIGESTS, FACT)));

        assertThat(html)
                .contains("only what the results tell of it")
                .contains("<del class=\"removed\">")
                .contains("./asl-tck run --engine engine --dialect spec --filter")
                .doesNotContain("<svg", "./asl-tck show");
    }

    @Test
    void tellsWhyACaseWasNotJudged() {
        String html = render(
                Optional.empty(),
                run("spec", record(VerdictKind.UNSUPPORTED, DIGESTS, List.of(), List.of("jsonata"), Optional.empty())),
                run("spec", record(VerdictKind.HUNG, DIGESTS, List.of(), List.of(), Optional.of("no answer"))));

        assertThat(html).contains("The engine lacks <bdi>jsonata</bdi>.", "<bdi>no answer</bdi>");
    }

    @Test
    void showsHostileTextsAsTexts() {
        String hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202e\ud800\u0000";
        FactRecord fact = new FactRecord(hostile, hostile, hostile, hostile, List.of(hostile));
        CaseRecord result = new CaseRecord(
                hostile,
                hostile,
                hostile,
                hostile,
                1,
                hostile,
                List.of(hostile),
                List.of(hostile),
                new Digests(hostile, hostile),
                VerdictKind.FAILED,
                List.of(fact),
                List.of(),
                Optional.empty(),
                List.of(hostile),
                OptionalLong.empty());
        CaseText text = new CaseText(
                hostile,
                Optional.of(hostile),
                hostile,
                object("{}").put(hostile, hostile),
                JsonMapper.shared()
                        .createArrayNode()
                        .add(object("{}").put("kind", hostile).put("source", "javascript:alert(1)")),
                Optional.of(hostile),
                new TreeMap<>(Map.of(
                        hostile, new ExpectationText(DIGESTS, object("{}").put(hostile, hostile), ROUTE))));

        String html = page.render(
                Frame.inFolder(hostile, List.of(), Frame.Neighbors.NONE, List.of()),
                result,
                Optional.of(text),
                List.of(new CaseRun(header(hostile, hostile), result, "engines/x.html")));

        assertThat(html)
                .doesNotContain("<script", "<img", "href=\"javascript", "\u202e", "\ud800", "\u0000")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void boundsWhatIsVeryLong() {
        String large = "x".repeat(1_000_000);
        FactRecord fact = new FactRecord("output", "", large, large, List.of());
        ObjectNode expect = object("{}").put("timesOut", large);

        String html = render(Optional.of(text(ROUTE, ROUTE, expect, expect)), run("spec", failed(DIGESTS, fact)));

        assertThat(html).hasSizeLessThan(300_000);
    }

    private String render(Optional<CaseText> text, CaseRun... runs) {
        return page.render(
                Frame.inFolder("title", List.of(), Frame.Neighbors.NONE, List.of("1")),
                runs[0].result(),
                text,
                List.of(runs));
    }

    private static CaseText text(Route spec, Route aws, ObjectNode expectedBySpec, ObjectNode expectedByAws) {
        JsonNode evidence = JsonMapper.shared().readTree("[{\"kind\":\"derived\",\"reasoning\":\"It follows.\"}]");
        return new CaseText(
                "a[b]",
                Optional.of("Why it is so"),
                DEFINITION,
                object("{\"input\":{}}"),
                evidence,
                Optional.of("some-difference"),
                new TreeMap<>(Map.of(
                        "spec", new ExpectationText(DIGESTS, expectedBySpec, spec),
                        "aws", new ExpectationText(DIGESTS, expectedByAws, aws))));
    }

    private static ObjectNode expect(int value) {
        return object("{\"succeeds\":{\"output\":{\"a\":" + value + "}}}");
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    private static CaseRun run(String dialect, CaseRecord result) {
        return new CaseRun(header("engine", dialect), result, "engines/engine.html");
    }

    private static ResultHeader header(String engine, String dialect) {
        return ResultHeader.of(
                new Suite("1", "sha256:0"),
                new EngineIdentity(engine, "1", Optional.empty(), "aws", "real"),
                dialect,
                Map.of(),
                Instant.EPOCH);
    }

    private static CaseRecord passed() {
        return record(VerdictKind.PASSED, DIGESTS, List.of(), List.of(), Optional.empty());
    }

    private static CaseRecord failed(Digests digests, FactRecord fact) {
        return record(VerdictKind.FAILED, digests, List.of(fact), List.of(), Optional.empty());
    }

    private static CaseRecord record(
            VerdictKind verdict, Digests digests, List<FactRecord> facts, List<String> missing, Optional<String> why) {
        return new CaseRecord(
                "a[b]",
                "Pass & go",
                "chapter",
                "chapter/file.json",
                3,
                "must",
                List.of("r.one"),
                List.of(),
                digests,
                verdict,
                facts,
                missing,
                why,
                List.of(),
                OptionalLong.empty());
    }
}
