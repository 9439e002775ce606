package dev.asltck.site.matrix;

import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.site.page.PageName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts runs in order: engines as they were named first, and the runs of one engine by time. */
final class RunSequence {

    private RunSequence() {}

    static List<Run> of(List<RunResults> results) {
        Map<String, List<RunResults>> byEngine = new LinkedHashMap<>();
        for (RunResults run : results) {
            byEngine.computeIfAbsent(run.header().engine().name(), name -> new ArrayList<>())
                    .add(run);
        }
        List<Run> runs = new ArrayList<>();
        Map<String, Integer> keys = new HashMap<>();
        for (List<RunResults> ofEngine : byEngine.values()) {
            ofEngine.sort(Comparator.comparing(run -> run.header().started()));
            ofEngine.forEach(run -> runs.add(new Run(key(run.header(), keys), run)));
        }
        return runs;
    }

    private static String key(ResultHeader header, Map<String, Integer> keys) {
        EngineIdentity engine = header.engine();
        String key = PageName.of(engine.name()) + "~"
                + PageName.of(engine.version().replace('.', '-')) + "~" + PageName.of(header.dialect());
        int count = keys.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "~" + count;
    }
}
