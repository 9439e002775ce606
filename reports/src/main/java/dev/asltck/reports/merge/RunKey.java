package dev.asltck.reports.merge;

import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What all shards of a run have in common. Machines may differ, and the times at which they started do. */
record RunKey(
        int format,
        Suite suite,
        EngineIdentity engine,
        String dialect,
        SortedMap<String, String> options,
        boolean durations) {

    static RunKey of(ResultFile file) {
        return new RunKey(
                file.header().format(),
                file.header().suite(),
                file.header().engine(),
                file.header().dialect(),
                file.optionsButShard(),
                file.hasDurations());
    }

    /** In what another run differs, in words. */
    List<String> differences(RunKey other) {
        List<String> differences = new ArrayList<>();
        compare("the version of asl-tck", suite.version(), other.suite.version(), differences);
        compare("the digest of the cases", suite.digest(), other.suite.digest(), differences);
        compare("the engine", text(engine), text(other.engine), differences);
        compare("the dialect", dialect, other.dialect, differences);
        compare("the options", text(options), text(other.options), differences);
        compare("durations", text(durations), text(other.durations), differences);
        return differences;
    }

    private static void compare(String what, String one, String another, List<String> differences) {
        if (!one.equals(another)) {
            differences.add(what + " (" + one + ", and there " + another + ")");
        }
    }

    private static String text(EngineIdentity engine) {
        String homepage = engine.homepage().map(page -> " of " + page).orElse("");
        return engine.name() + " " + engine.version() + homepage + ", dialect " + engine.dialect() + ", "
                + engine.clock() + " clock";
    }

    private static String text(Map<String, String> options) {
        return options.isEmpty() ? "none" : options.toString();
    }

    private static String text(boolean durations) {
        return durations ? "written" : "not written";
    }
}
