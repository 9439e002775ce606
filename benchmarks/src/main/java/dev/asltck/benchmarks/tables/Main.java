package dev.asltck.benchmarks.tables;

import dev.asltck.benchmarks.figures.Host;
import dev.asltck.harness.SuiteVersion;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.Failures;
import dev.asltck.harness.cli.console.HelpOption;
import dev.asltck.harness.cli.document.MarkdownPage;
import dev.asltck.harness.cli.document.MarkedSection;
import dev.asltck.harness.cli.document.TextReport;
import dev.asltck.harness.engines.KnownEngines;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.util.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures tables and writes them into a document. */
@Command(
        name = "benchmarks/tables",
        description =
                "Measures tables of benchmarks and prints them in Markdown, with the machine, the versions, the load"
                        + " and the spread. Without arguments it lists them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmarks/tables                                            # what there is",
            "  benchmarks/tables jsonpath-loop map                          # measures these two",
            "  benchmarks/tables --quick map                                # to try: figures of no worth",
            "  benchmarks/tables --all --document docs/performance.md       # writes all of them there"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every table was measured",
            "1:something that was to be measured failed",
            "2:wrong usage or unusable input",
            "3:the command is broken"
        })
public final class Main extends HelpOption implements Callable<Integer> {

    private static final int HELP_WIDTH = 100;
    private static final String VERSIONS = "asl-tck " + SuiteVersion.text() + ", JMH " + Version.getPlainVersion();

    private final List<Table> tables;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TABLE",
            arity = "0..*",
            description = "Names of tables, which are measured in this order.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "Measure all tables.")
    private boolean all;

    @Option(
            names = "--quick",
            description = "One short round: to see that it works. Such tables are written into no document.")
    private boolean quick;

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description =
                    "Write each table into this page as well, between its comments 'benchmarks/tables TABLE: begin'"
                            + " and 'benchmarks/tables TABLE: end'.")
    private @Nullable Path document;

    Main(List<Table> tables) {
        this.tables = tables;
    }

    /** Starts the program. */
    public static void main(String[] arguments) {
        CommandLine commandLine =
                commandLine(Tables.all(launcher())).setOut(writer(System.out)).setErr(writer(System.err));
        System.exit(commandLine.execute(arguments));
    }

    static CommandLine commandLine(List<Table> tables) {
        return Failures.handledBy(
                new CommandLine(new Main(tables)).setUsageHelpWidth(HELP_WIDTH).setExpandAtFiles(false));
    }

    /** What a run leaves behind goes where builds put such things. */
    private static CommandMeter launcher() {
        Path home = Path.of(System.getProperty(KnownEngines.HOME, "")).toAbsolutePath();
        return new LauncherMeter(home.resolve("asl-tck"), home.resolve("benchmarks/target/tables"));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() throws InterruptedException {
        check(!quick || document == null, "--quick measures too little for a document; leave out one of the two");
        check(!all || names.isEmpty(), "--all measures every table; leave out the names");
        Console console = Console.of(spec.commandLine());
        if (!all && names.isEmpty()) {
            check(document == null && !quick, "no table is named; name some, or use --all");
            new TextReport(console).print(TableList.of(tables));
            return ExitCode.AS_EXPECTED;
        }
        List<Table> chosen =
                all ? tables : names.stream().distinct().map(this::named).toList();
        // That there is a place for all of them is better known before measurements that take minutes.
        chosen.forEach(table -> section(table).ifPresent(MarkedSection::check));
        boolean isComplete = true;
        for (Table table : chosen) {
            isComplete &= measured(table, console);
        }
        return isComplete ? ExitCode.AS_EXPECTED : ExitCode.MISMATCH;
    }

    private Table named(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'" + name + "' is none of "
                                + tables.stream().map(Table::name).collect(Collectors.joining(", "))));
    }

    private Optional<MarkedSection> section(Table table) {
        return Optional.ofNullable(document).map(page -> new MarkedSection(page, table.mark()));
    }

    /** Prints and writes each as soon as it is there: what has taken minutes is not lost with what comes after it. */
    private boolean measured(Table table, Console console) throws InterruptedException {
        Host host = Host.current();
        LocalDate date = LocalDate.now(ZoneOffset.UTC);
        try {
            Sheet sheet = table.measure(
                    quick ? Effort.QUICK : Effort.FULL, line -> console.message(table.name() + ", " + line));
            String text = MarkdownPage.of(new Report(table, date, host, VERSIONS, sheet).blocks());
            console.line(text);
            section(table).ifPresent(place -> place.replace(text));
            return true;
        } catch (FailedMeasurementException e) {
            console.message(table.name() + " was not measured: " + e.reason());
            return false;
        }
    }

    private void check(boolean isUsable, String problem) {
        if (!isUsable) {
            throw new ParameterException(spec.commandLine(), problem);
        }
    }
}
