package dev.asltck.benchmarks.peers;

import dev.asltck.benchmarks.figures.Host;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.Failures;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.document.MarkdownPage;
import dev.asltck.harness.cli.document.MarkedSection;
import dev.asltck.harness.cli.document.TextReport;
import dev.asltck.harness.engines.KnownEngines;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares the reference interpreter with other engines. */
@Command(
        name = "benchmarks/peers",
        description = "Measures the reference interpreter and other engines as whole processes, on the same definitions"
                + " and inputs, in turn: medians, spread and ratios.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmarks/peers                                      # all that are installed",
            "  benchmarks/peers --engine statebox --workload map     # one engine, one workload",
            "  benchmarks/peers --document docs/performance.md       # writes the table there"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every engine was measured at what it claims to do",
            "1:some engine failed, gave a wrong output or no result in time",
            "2:wrong usage or unusable input",
            "3:the command is broken"
        })
public final class Main implements Callable<Integer> {

    private static final String SECTION = "benchmarks/peers";
    private static final int HELP_WIDTH = 100;
    private static final int FEWEST_ROUNDS = 3;
    private static final double MILLIS = 1e3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StandardOptions standard = new StandardOptions();

    @Option(
            names = "--engine",
            arity = "1..*",
            paramLabel = "NAME",
            description = "Engines to compare with: names, or paths of an engine.json. Default: all that"
                    + " 'asl-tck engines install' has installed.")
    private List<String> engines = new ArrayList<>();

    @Option(
            names = "--workload",
            arity = "1..*",
            paramLabel = "NAME",
            converter = Workload.Converter.class,
            description = "What to measure: cold-start, jsonpath-loop, jsonata-loop or map. Default: all of them.")
    private List<Workload> workloads = new ArrayList<>();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often to measure each, at least 3. Default: ${DEFAULT-VALUE}.")
    private int rounds = FEWEST_ROUNDS;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "2",
            description = "How long an execution takes at which the work need grow no more; the Map may take twice"
                    + " as long. Default: ${DEFAULT-VALUE}.")
    private double seconds = 2;

    @Option(
            names = "--deadline",
            paramLabel = "S",
            defaultValue = "120",
            description = "Seconds until a measurement is given up. Default: ${DEFAULT-VALUE}.")
    private int deadline = 120;

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description = "Write the table into this page as well, between its comments 'benchmarks/peers: begin' and"
                    + " 'benchmarks/peers: end'.")
    private @Nullable Path document;

    /** Starts the program. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine().setOut(writer(System.out)).setErr(writer(System.err));
        System.exit(commandLine.execute(arguments));
    }

    static CommandLine commandLine() {
        return Failures.handledBy(
                new CommandLine(new Main()).setUsageHelpWidth(HELP_WIDTH).setExpandAtFiles(false));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() throws InterruptedException {
        check(rounds >= FEWEST_ROUNDS, "--rounds is " + rounds + "; fewer than 3 tell nothing of the spread");
        check(seconds > 0, "--seconds is " + seconds + "; it has to be more than 0");
        check(deadline > 0, "--deadline is " + deadline + "; it has to be more than 0");
        Optional<MarkedSection> section = Optional.ofNullable(document).map(Main::section);
        Console console = Console.of(spec.commandLine());
        Host host = Host.current();
        Comparison comparison = new Comparison(
                compared(),
                workloads.isEmpty() ? List.of(Workload.values()) : List.copyOf(workloads),
                rounds,
                new WorkerMeter(Duration.ofMillis(Math.round(seconds * MILLIS)), Duration.ofSeconds(deadline)),
                console::message);
        Results results = comparison.run();
        Report report = new Report(host, LocalDate.now(ZoneOffset.UTC), rounds, comparison.workloads(), results);
        if (standard.isJson()) {
            console.json(new ReportJson(report).value());
        } else {
            new TextReport(console).print(report.blocks());
        }
        section.ifPresent(page -> page.replace(MarkdownPage.of(report.blocks())));
        return results.hasFailures() ? ExitCode.MISMATCH : ExitCode.AS_EXPECTED;
    }

    /** That it is there is better known before measurements that take minutes. */
    private static MarkedSection section(Path page) {
        MarkedSection section = new MarkedSection(page, SECTION);
        section.check();
        return section;
    }

    private List<String> compared() {
        ComparedEngines compared = new ComparedEngines(KnownEngines.available());
        return engines.isEmpty() ? compared.installed() : compared.named(engines);
    }

    private void check(boolean isUsable, String problem) {
        if (!isUsable) {
            throw new ParameterException(spec.commandLine(), problem);
        }
    }
}
