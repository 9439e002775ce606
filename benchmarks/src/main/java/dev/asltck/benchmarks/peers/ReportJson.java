package dev.asltck.benchmarks.peers;

import dev.asltck.benchmarks.figures.Host;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Results for programs. */
record ReportJson(Report report) {

    private static final int FORMAT = 1;

    JsonNode value() {
        ObjectNode value = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        value.put("date", report.date().toString()).put("rounds", report.rounds());
        Host host = report.host();
        value.putObject("machine")
                .put("processor", host.processor())
                .put("cores", host.cores())
                .put("system", host.system())
                .put("java", host.java())
                .put("load", host.load());
        ObjectNode engines = value.putObject("engines");
        report.results().engines().forEach(engine -> addEngine(engines.putObject(engine), engine));
        ObjectNode ratios = value.putObject("timesBetterThanBestPeer");
        for (Column column : Column.values()) {
            report.results()
                    .ratio(column)
                    .ifPresent(ratio -> ratios.putObject(word(column))
                            .put("times", ratio.times())
                            .put("peer", ratio.peer()));
        }
        return value;
    }

    private void addEngine(ObjectNode value, String engine) {
        Results results = report.results();
        value.put("version", results.version(engine));
        ObjectNode figures = value.putObject("figures");
        for (Column column : Column.values()) {
            results.spread(engine, column)
                    .ifPresent(spread -> figures.putObject(word(column))
                            .put("median", spread.median())
                            .put("lowest", spread.lowest())
                            .put("highest", spread.highest()));
        }
        ObjectNode sizes = value.putObject("sizes");
        ObjectNode unmeasured = value.putObject("unmeasured");
        for (Workload workload : List.of(Workload.values())) {
            results.size(engine, workload).ifPresent(size -> sizes.put(workload.word(), size));
            results.trouble(engine, workload).ifPresent(trouble -> unmeasured.put(workload.word(), trouble.reason()));
        }
    }

    private static String word(Column column) {
        return column == Column.MEMORY ? "peak-memory" : column.workload().word();
    }
}
