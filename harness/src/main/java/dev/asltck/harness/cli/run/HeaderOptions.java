package dev.asltck.harness.cli.run;

import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.runner.RunOptions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The options of a run that bear on its results, as the header of these has them: by name, where they are not the default. */
final class HeaderOptions {

    private HeaderOptions() {}

    static Map<String, String> of(Selection selection, RunOptions options, EngineDescription engine) {
        Map<String, String> texts = new TreeMap<>(selection.options());
        RunOptions defaults = RunOptions.of(options.dialect());
        if (!options.deadline().equals(defaults.deadline())) {
            texts.put("deadline", seconds(options.deadline()));
        }
        if (engine.clock() == ClockKind.REAL && !options.longestWait().equals(defaults.longestWait())) {
            texts.put("max-real-seconds", seconds(options.longestWait()));
        }
        return texts;
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toSeconds());
    }
}
