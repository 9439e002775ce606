package dev.asltck.harness.cli.coverage;

import dev.asltck.harness.cli.browse.Items;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.coverage.CaseCoverage;
import dev.asltck.harness.coverage.Coverage;
import dev.asltck.harness.coverage.RequirementCoverage;
import dev.asltck.harness.coverage.Side;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON. */
final class ReportJson {

    private ReportJson() {}

    static ObjectNode byRequirement(Report report) {
        ObjectNode document = withTotal(report);
        ArrayNode chapters = document.putArray("chapters");
        report.coverage()
                .byChapter()
                .forEach((chapter, part) -> putCounts(chapters.addObject().put("chapter", chapter), part));
        ArrayNode requirements = document.putArray("requirements");
        report.shown().forEach(each -> requirements.add(requirement(each)));
        return document;
    }

    static ObjectNode byCase(Report report) {
        ObjectNode document = withTotal(report);
        ArrayNode cases = document.putArray("cases");
        for (CaseCoverage each : report.byCase()) {
            ObjectNode target = cases.addObject()
                    .put("id", each.aCase().id())
                    .put("title", each.aCase().title())
                    .put("chapter", each.aCase().chapter());
            ArrayNode requirements = target.putArray("requirements");
            each.requirements()
                    .forEach((requirement, side) ->
                            requirements.addObject().put("id", requirement.id()).put("side", EnumWords.of(side)));
        }
        return document;
    }

    private static ObjectNode withTotal(Report report) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        putCounts(document.putObject("total"), report.coverage());
        return document;
    }

    private static void putCounts(ObjectNode target, Coverage coverage) {
        target.put("requirements", coverage.requirements().size());
        target.put("covered", coverage.covered());
        target.put("untestable", coverage.untestable());
        target.put("gaps", coverage.gaps().size());
    }

    private static ObjectNode requirement(RequirementCoverage coverage) {
        ObjectNode target = Items.of(coverage.requirement());
        for (Side side : Side.values()) {
            target.put(EnumWords.of(side), coverage.count(side));
        }
        ArrayNode gaps = target.putArray("gaps");
        coverage.gaps().forEach(gap -> gaps.add(gap.words()));
        ArrayNode cases = target.putArray("cases");
        coverage.cases()
                .forEach(each -> cases.addObject().put("id", each.aCase().id()).put("side", EnumWords.of(each.side())));
        return target;
    }
}
