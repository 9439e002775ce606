package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.Durations;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.corpus.Origin;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reports.baseline.Finding;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints one JSON object with the runs of all engines. */
final class JsonPrinter implements RunPrinter {

    private final Console console;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ArrayNode runs = document.putArray("runs");

    JsonPrinter(Console console) {
        this.console = console;
    }

    @Override
    public void print(EngineReport report) {
        ObjectNode run = runs.addObject();
        run.putObject("engine")
                .put("name", report.engine().name())
                .put("version", report.engine().version());
        run.put("dialect", EnumWords.of(report.dialect()));
        putCounts(run.putObject("total"), ChapterCounts.of("", report.results()));
        ArrayNode chapters = run.putArray("chapters");
        for (ChapterCounts counts : ChapterCounts.byChapter(report.results())) {
            putCounts(chapters.addObject().put("chapter", counts.chapter()), counts);
        }
        ArrayNode troubles = run.putArray("notPassed");
        report.troubles().forEach(result -> putTrouble(troubles.addObject(), result));
        ArrayNode unsupported = run.putArray("unsupported");
        UnsupportedGroup.of(report.results()).forEach(group -> putGroup(unsupported.addObject(), group));
        report.incidents().forEach(run.putArray("incidents")::add);
        report.baseline().ifPresent(baseline -> putBaseline(run.putObject("baseline"), baseline));
        run.put("ofOtherDialects", report.ofOtherDialects());
        run.put("ofEarlierRun", report.ofEarlierRun());
        run.put("seconds", Durations.seconds(report.duration()));
        report.resultFile().ifPresent(file -> run.put("results", file.toString()));
    }

    private static void putCounts(ObjectNode target, ChapterCounts counts) {
        target.put("cases", counts.cases());
        counts.byVerdict().forEach(target::put);
    }

    private static void putBaseline(ObjectNode target, BaselineReport baseline) {
        target.put("file", baseline.file().toString());
        target.put("known", baseline.known());
        ArrayNode findings = target.putArray("findings");
        for (Finding finding : baseline.findings()) {
            findings.addObject()
                    .put("kind", finding.kind().word())
                    .put("subject", finding.subject())
                    .put("text", finding.text());
        }
    }

    private static void putGroup(ObjectNode target, UnsupportedGroup group) {
        target.put("reason", group.why());
        group.missingFeatures().forEach(target.putArray("missingFeatures")::add);
        target.put("cases", group.cases());
    }

    private static void putTrouble(ObjectNode target, CaseResult result) {
        Verdict verdict = result.judgement().verdict();
        target.put("id", result.aCase().id());
        target.put("title", result.aCase().title());
        target.put("chapter", result.aCase().chapter());
        putOrigin(target, result.aCase().origin());
        target.put("verdict", verdict.word());
        verdict.explanation().ifPresent(text -> target.put("diagnostic", text));
        if (verdict instanceof Verdict.Failed failed) {
            ArrayNode facts = target.putArray("facts");
            failed.facts().forEach(fact -> putFact(facts.addObject(), fact));
        }
    }

    private static void putOrigin(ObjectNode target, Origin origin) {
        target.put("file", origin.name());
        target.put("line", origin.line());
        target.put("column", origin.column());
    }

    private static void putFact(ObjectNode target, Fact fact) {
        target.put("tier", fact.tier().word());
        target.put("pointer", fact.pointer());
        target.put("expected", fact.expected());
        target.put("actual", fact.actual());
        fact.requirements().forEach(target.putArray("requirements")::add);
    }

    @Override
    public void finish(List<CaseProblem> problems) {
        ArrayNode array = document.putArray("problems");
        for (CaseProblem problem : problems) {
            ObjectNode target = array.addObject();
            putOrigin(target, problem.origin());
            target.put("pointer", problem.origin().pointer());
            target.put("message", problem.message());
            target.put("remedy", problem.remedy());
        }
        console.json(document);
    }
}
