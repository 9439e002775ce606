package dev.asltck.reports.badges;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.asltck.reports.json.ReportJson;
import dev.asltck.reports.results.Counts;
import dev.asltck.reports.runs.NamedRun;
import dev.asltck.reports.runs.Score;
import dev.asltck.reports.text.VisibleText;
import java.util.Locale;

/**
 * The badge of a run, in the words of shields.io's endpoints.
 *
 * @param isError whether the run is no measure of the engine: nothing was judged, or something errored
 */
public record Badge(
        int schemaVersion,
        String label,
        String message,
        String color,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean isError) {

    private static final int SCHEMA_VERSION = 1;
    private static final int LONGEST_NAME = 40;

    /** The badge of a run. */
    public static Badge of(NamedRun run) {
        Counts counts = run.results().footer().counts();
        Score score = Score.of(counts);
        boolean error = score.judged() == 0 || counts.errored() > 0;
        return new Badge(SCHEMA_VERSION, label(run), message(counts, score), color(counts, score), error);
    }

    /** Named after the run, which is the same name as long as the report has no other run of the engine in this dialect. */
    public static String fileName(NamedRun run) {
        return run.name() + ".json";
    }

    /** The document. */
    public String json() {
        return ReportJson.write(this);
    }

    private static String label(NamedRun run) {
        String engine = VisibleText.line(run.header().engine().name(), LONGEST_NAME);
        return engine + ": ASL" + (run.header().dialect().equals("aws") ? " of AWS" : "")
                + (run.isPart() ? ", selected cases" : "");
    }

    private static String message(Counts counts, Score score) {
        String passed = score.judged() == 0
                ? "nothing judged"
                : String.format(Locale.ROOT, "%,d of %,d passed", score.passed(), score.judged());
        return passed + also(counts.unsupported(), "unsupported") + also(counts.errored(), "errored");
    }

    private static String also(int count, String word) {
        return count == 0 ? "" : String.format(Locale.ROOT, ", %,d %s", count, word);
    }

    /** The best one only if nothing was left out either. */
    private static String color(Counts counts, Score score) {
        if (score.judged() == 0) {
            return "lightgrey";
        }
        if (counts.passed() == counts.total()) {
            return "brightgreen";
        }
        for (Step step : Step.values()) {
            if (score.isAtLeast(step.percent)) {
                return step.color;
            }
        }
        return "red";
    }

    private enum Step {
        MOST(95, "green"),
        MANY(85, "yellowgreen"),
        MORE(70, "yellow"),
        HALF(50, "orange");

        private final int percent;
        private final String color;

        Step(int percent, String color) {
            this.percent = percent;
            this.color = color;
        }
    }
}
