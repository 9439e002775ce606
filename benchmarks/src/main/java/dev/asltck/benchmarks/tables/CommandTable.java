package dev.asltck.benchmarks.tables;

import dev.asltck.benchmarks.figures.Figures;
import dev.asltck.benchmarks.figures.Spread;
import dev.asltck.harness.cli.document.Block.Cell;
import dev.asltck.harness.cli.document.Block.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of a command as a whole process.
 *
 * @param arguments of asl-tck
 * @param usual how long it takes, more or less
 * @param result what it says of itself, or of what it has done
 */
record CommandTable(
        String name, String question, List<String> arguments, Duration usual, Result result, CommandMeter meter)
        implements Table {

    private static final String RANGE = "lowest – highest";

    /**
     * What the command says.
     *
     * @param heading of its column
     * @param pattern of it in the output, as its group
     */
    record Result(String heading, Pattern pattern) {}

    @Override
    public Duration estimate(Effort effort) {
        return usual.multipliedBy(1L + effort.runs());
    }

    @Override
    public Sheet measure(Effort effort, Consumer<String> listener)
            throws FailedMeasurementException, InterruptedException {
        meter.run(arguments);
        List<CommandRun> runs = new ArrayList<>();
        for (int number = 1; number <= effort.runs(); number++) {
            listener.accept("run " + number + " of " + effort.runs() + ": " + command());
            runs.add(meter.run(arguments));
        }
        return new Sheet(method(effort), grid(runs));
    }

    private static String method(Effort effort) {
        return "Median of " + effort.runs() + (effort.runs() == 1 ? " run" : " runs")
                + ", after one that does not count.";
    }

    Grid grid(List<CommandRun> runs) throws FailedMeasurementException {
        List<String> headings = List.of("command", "wall time, s", RANGE, "processor time, s", RANGE, result.heading());
        Stream<String> cells = Stream.of(
                        Stream.of(command()),
                        figures(runs, CommandRun::seconds),
                        figures(runs, CommandRun::processorSeconds),
                        Stream.of(said(runs.get(0))))
                .flatMap(texts -> texts);
        return new Grid(
                headings, headings.size() - 1, List.of(cells.map(Cell::of).toList()));
    }

    private String command() {
        return "./asl-tck " + String.join(" ", arguments);
    }

    private static Stream<String> figures(List<CommandRun> runs, ToDoubleFunction<CommandRun> figure) {
        Spread spread = Spread.of(runs.stream().mapToDouble(figure).boxed().toList());
        return Stream.of(
                Figures.text(spread.median()), Figures.text(spread.lowest()) + " – " + Figures.text(spread.highest()));
    }

    private String said(CommandRun run) throws FailedMeasurementException {
        Matcher said = result.pattern().matcher(run.output());
        if (!said.find()) {
            throw new FailedMeasurementException(
                    command() + " prints no " + result.heading() + ", but: " + run.output());
        }
        return said.group(1);
    }
}
