package dev.asltck.harness.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Corpus;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.results.CaseDigests;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.site.book.CaseText;
import dev.asltck.site.book.ExpectationText;
import dev.asltck.site.book.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusBookTest {

    private static final Catalogue CATALOGUE = Catalogue.published();

    @TempDir
    private Path folder;

    @Test
    void hasATextOfEachBuiltInCase() {
        List<Case> cases = CorpusLoader.builtIn();
        CorpusBook book = new CorpusBook(new Corpus(cases, List.of()), CATALOGUE);

        List<String> wrong = cases.parallelStream()
                .filter(each -> !isTold(each, book.find(each.id())))
                .map(Case::id)
                .toList();

        assertThat(cases).hasSizeGreaterThan(5_000);
        assertThat(wrong).isEmpty();
    }

    private static boolean isTold(Case aCase, Optional<CaseText> text) {
        return text.filter(told -> told.definition().equals(aCase.stimulus().definition())
                        && told.expectations().keySet().equals(dialects(aCase))
                        && told.expectations().values().stream()
                                .noneMatch(each -> each.expect().isEmpty())
                        && told.stimulus().has("input")
                                == aCase.stimulus().input().isPresent())
                .isPresent();
    }

    private static Set<String> dialects(Case aCase) {
        return aCase.dialect()
                .map(only -> Set.of(only == Dialect.AWS ? "aws" : "spec"))
                .orElse(Set.of("aws", "spec"));
    }

    @Test
    void followsNextChoiceCatchBranchesAndItems() throws Exception {
        CaseText text = text("""
                "definition": { "StartAt": "M", "States": {
                    "M": { "Type": "Map", "Next": "C", "ItemProcessor": { "StartAt": "P", "States": {
                        "P": { "Type": "Parallel", "End": true, "Branches": [
                            { "StartAt": "A/~", "States": { "A/~": { "Type": "Succeed" } } },
                            { "StartAt": "T", "States": {
                                "T": { "Type": "Task", "Resource": "urn:task:x", "End": true,
                                    "Catch": [{ "ErrorEquals": ["Other"], "Next": "N" }, { "ErrorEquals": ["E"], "Next": "Q" }] },
                                "N": { "Type": "Fail" },
                                "Q": { "Type": "Pass", "End": true } } } ] } } } },
                    "C": { "Type": "Choice", "Default": "F", "Choices": [
                        { "Variable": "$[0]", "IsPresent": false, "Next": "M" },
                        { "Variable": "$[0]", "IsPresent": true, "Next": "F" } ] },
                    "F": { "Type": "Fail", "Error": "Done" } } },
                "input": [1],
                "tasks": { "urn:task:x": [{ "error": "E" }] },
                "expect": { "fails": { "error": "Done" } }
                """);

        String processor = "/States/M/ItemProcessor";
        String branches = processor + "/States/P/Branches";
        assertThat(route(text, "spec").states())
                .containsExactlyInAnyOrder(
                        "/States/M",
                        processor + "/States/P",
                        branches + "/0/States/A~1~0",
                        branches + "/1/States/T",
                        branches + "/1/States/Q",
                        "/States/C",
                        "/States/F");
        assertThat(route(text, "spec").transitions())
                .containsExactlyInAnyOrder(
                        "/StartAt",
                        processor + "/StartAt",
                        branches + "/0/StartAt",
                        branches + "/0/States/A~1~0/Type",
                        branches + "/1/StartAt",
                        branches + "/1/States/T/Catch/1/Next",
                        branches + "/1/States/Q/End",
                        processor + "/States/P/End",
                        "/States/M/Next",
                        "/States/C/Choices/1/Next");
    }

    @Test
    void keepsTheWayOfAnExecutionThatComesToNoEnd() throws Exception {
        CaseText text = text("""
                "definition": { "StartAt": "A", "States": {
                    "A": { "Type": "Pass", "Next": "T" }, "T": { "Type": "Task", "Resource": "urn:task:x", "End": true } } },
                "expect": { "timesOut": true }
                """);

        assertThat(route(text, "spec"))
                .isEqualTo(new Route(Set.of("/States/A", "/States/T"), Set.of("/StartAt", "/States/A/Next")));
    }

    @Test
    void hasNoWayThroughWhatIsRefused() throws Exception {
        CaseText text = text("""
                "definitionText": "{ no JSON",
                "expect": { "rejected": { "phase": "parse", "requirement": "machine.json" } }
                """);

        assertThat(route(text, "spec")).isEqualTo(Route.NONE);
        assertThat(text.definition()).isEqualTo("{ no JSON");
    }

    @Test
    void expectsWhatTheCaseSaysAndNotWhatTheReferenceDoes() throws Exception {
        CaseText text = text("""
                "definition": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } },
                "input": 1.50,
                "expect": { "succeeds": { "output": "wrong" }, "path": ["B"] },
                "dialects": { "aws": { "difference": "some-difference", "expect": { "timesOut": true },
                    "evidence": [{ "kind": "aws-documented", "source": "somewhere" }] } }
                """);

        assertThat(expect(text, "spec")).hasToString("{\"succeeds\":{\"output\":\"wrong\"},\"path\":[\"B\"]}");
        assertThat(expect(text, "aws")).hasToString("{\"timesOut\":true}");
        assertThat(text.difference()).contains("some-difference");
        assertThat(text.stimulus().path("input").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(text.evidence())
                .hasToString(
                        "[{\"kind\":\"spec\"},{\"kind\":\"aws-documented\",\"source\":\"somewhere\",\"dialect\":\"aws\"}]");
    }

    @Test
    void hasTheDigestsOfResults() {
        Case aCase = CorpusLoader.builtIn("choice-default").get(0);
        CorpusBook book = new CorpusBook(new Corpus(List.of(aCase), List.of()), CATALOGUE);

        assertThat(book.find(aCase.id())
                        .orElseThrow()
                        .expectation("aws")
                        .orElseThrow()
                        .digests())
                .isEqualTo(CaseDigests.of(aCase).in(Dialect.AWS));
    }

    @Test
    void doesNotKnowOtherCases() {
        assertThat(new CorpusBook(new Corpus(List.of(), List.of()), CATALOGUE).find("nobody"))
                .isEmpty();
    }

    @Test
    void hasTheListsOfTheCatalogue() {
        CorpusBook book = new CorpusBook(new Corpus(List.of(), List.of()), CATALOGUE);

        assertThat(book.requirements()).hasSameSizeAs(CATALOGUE.requirements().values());
        assertThat(book.requirements().get(0).link()).startsWith("https://");
        assertThat(book.differences().stream().map(each -> each.id()).collect(Collectors.toSet()))
                .isEqualTo(CATALOGUE.differences().keySet());
        assertThat(book.differences()).allMatch(each -> !each.evidence().isEmpty());
    }

    private CaseText text(String members) throws Exception {
        Path file = folder.resolve("cases.json");
        Files.writeString(file, """
                { "format": 1, "about": "A test.", "cases": [
                  { "id": "a-case", "title": "A machine does what it says", "requirements": ["pass.result"], "level": "must",
                    "evidence": [{ "kind": "spec" }],
                """ + members + "} ] }");
        Corpus corpus = CorpusLoader.load(List.of(file), CATALOGUE);
        assertThat(corpus.cases()).as(corpus.problems().toString()).hasSize(1);
        return new CorpusBook(corpus, CATALOGUE).find("a-case").orElseThrow();
    }

    private static Route route(CaseText text, String dialect) {
        return text.expectation(dialect).map(ExpectationText::route).orElseThrow();
    }

    private static Object expect(CaseText text, String dialect) {
        return text.expectation(dialect).map(ExpectationText::expect).orElseThrow();
    }
}
