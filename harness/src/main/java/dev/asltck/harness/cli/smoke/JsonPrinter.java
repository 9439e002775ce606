package dev.asltck.harness.cli.smoke;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.smoke.Finding;
import dev.asltck.harness.smoke.Grade;
import dev.asltck.harness.smoke.SmokeReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints what the probes have found as one JSON object. */
final class JsonPrinter {

    private JsonPrinter() {}

    static void print(SmokeReport report, Console console) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        report.engine().ifPresent(engine -> putEngine(document.putObject("engine"), engine));
        ArrayNode probes = document.putArray("probes");
        for (Finding finding : report.findings()) {
            probes.addObject()
                    .put("probe", finding.probe())
                    .put("title", finding.title())
                    .put("grade", finding.grade().word())
                    .put("text", finding.text())
                    .put("remedy", finding.remedy());
        }
        ObjectNode total = document.putObject("total");
        for (Grade grade : Grade.values()) {
            total.put(grade.word(), report.count(grade));
        }
        console.json(document);
    }

    private static void putEngine(ObjectNode target, EngineDescription engine) {
        target.put("name", engine.name())
                .put("version", engine.version())
                .put("dialect", EnumWords.of(engine.dialect()))
                .put("clock", EnumWords.of(engine.clock()));
    }
}
