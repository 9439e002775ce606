package dev.asltck.reports.comparison;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultHeader;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON, with all that it has found. */
public final class ComparisonJson {

    /** The version that is written. */
    public static final int FORMAT = 1;

    private ComparisonJson() {}

    /** The document. */
    public static ObjectNode of(Comparison comparison) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", FORMAT);
        putRun(document.putObject("old"), comparison.before());
        putRun(document.putObject("new"), comparison.after());
        document.put("exact", comparison.precision() == Precision.EXACT);
        ArrayNode differences = document.putArray("differences");
        comparison.differences().forEach(each -> putDifference(differences.addObject(), each));
        putCounts(document.putObject("counts"), comparison);
        putTexts(document.putArray("onlyOld"), comparison.onlyBefore());
        putTexts(document.putArray("onlyNew"), comparison.onlyAfter());
        ArrayNode changes = document.putArray("changes");
        comparison.changes().forEach(each -> putChange(changes.addObject(), each));
        return document;
    }

    private static void putRun(ObjectNode target, ResultHeader header) {
        target.putObject("suite")
                .put("version", header.suite().version())
                .put("digest", header.suite().digest());
        ObjectNode engine = target.putObject("engine")
                .put("name", header.engine().name())
                .put("version", header.engine().version());
        header.engine().homepage().ifPresent(page -> engine.put("homepage", page));
        engine.put("dialect", header.engine().dialect())
                .put("clock", header.engine().clock());
        target.put("dialect", header.dialect());
        Machine machine = header.machine();
        target.putObject("machine")
                .put("os", machine.os())
                .put("architecture", machine.architecture())
                .put("java", machine.java());
        ObjectNode options = target.putObject("options");
        header.options().forEach(options::put);
        target.put("started", header.started().toString());
    }

    private static void putDifference(ObjectNode target, RunDifference difference) {
        target.put("subject", difference.subject().word()).put("member", difference.member());
        difference.before().ifPresent(text -> target.put("old", text));
        difference.after().ifPresent(text -> target.put("new", text));
    }

    private static void putCounts(ObjectNode target, Comparison comparison) {
        target.put("compared", comparison.compared());
        Unchanged unchanged = comparison.unchanged();
        target.putObject("unchanged")
                .put("cases", unchanged.cases())
                .put("otherStimulus", unchanged.otherStimulus())
                .put("otherExpectation", unchanged.otherExpectation())
                .put("lessProof", unchanged.lessProof())
                .put("moreProof", unchanged.moreProof());
        ObjectNode changes = target.putObject("changes");
        for (Direction direction : Direction.values()) {
            changes.put(direction.word(), comparison.directions().getOrDefault(direction, 0));
        }
    }

    private static void putChange(ObjectNode target, Change change) {
        target.put("id", change.id());
        change.formerId().ifPresent(id -> target.put("formerId", id));
        target.put("title", change.after().title())
                .put("chapter", change.after().chapter())
                .put("file", change.after().file())
                .put("line", change.after().line());
        target.put("direction", change.direction().word());
        putTexts(
                target.putArray("belongsTo"),
                change.belongsTo().stream().map(Cause::word).toList());
        putAnswer(target.putObject("old"), change.before());
        putAnswer(target.putObject("new"), change.after());
        change.repeats()
                .ifPresent(repeats -> target.putObject("repeats")
                        .put("asBefore", repeats.asBefore())
                        .put("asNow", repeats.asNow())
                        .put("otherwise", repeats.otherwise())
                        .put("errored", repeats.errored()));
    }

    private static void putAnswer(ObjectNode target, CaseRecord result) {
        target.put("verdict", result.verdict().word());
        ArrayNode facts = target.putArray("facts");
        for (FactRecord fact : result.facts()) {
            ObjectNode item = facts.addObject()
                    .put("tier", fact.tier())
                    .put("pointer", fact.pointer())
                    .put("expected", fact.expected())
                    .put("actual", fact.actual());
            putTexts(item.putArray("requirements"), fact.requirements());
        }
        putTexts(target.putArray("missingFeatures"), result.missingFeatures());
        result.diagnostic().ifPresent(why -> target.put("diagnostic", why));
        putTexts(target.putArray("notJudged"), result.notJudged());
        target.putObject("digests")
                .put("stimulus", result.digests().stimulus())
                .put("expectation", result.digests().expectation());
    }

    private static void putTexts(ArrayNode target, List<String> texts) {
        texts.forEach(target::add);
    }
}
