package dev.asltck.harness.cli.replay;

import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.recordings.Found;
import dev.asltck.harness.cli.recordings.RecordingOptions.Source;
import dev.asltck.harness.cli.replay.Occurrences.Example;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.GeneratedCase;
import dev.asltck.harness.corpus.Origin;
import dev.asltck.harness.imports.ImportResult;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.imports.ImportResult.NotImported;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.runner.CaseRunner;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reports.results.VerdictKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Imports executions and runs them, some at once. They are reported in their order, a batch at a time: what is in memory at once does not
 * depend on how many there are.
 */
final class Replay {

    private static final int BATCH_FOR_EACH_LANE = 8;

    private final Source source;
    private final WitnessedEngine engine;
    private final CaseRunner runner;
    private final Summary summary = new Summary();
    private final Optional<ObjectNode> against;
    private final Consumer<CaseResult> results;

    /**
     * A replay that has not begun.
     *
     * @param against the definition to run in place of the recorded ones
     * @param results takes what came of each case
     */
    Replay(
            Source source,
            WitnessedEngine engine,
            CaseRunner runner,
            Optional<ObjectNode> against,
            Consumer<CaseResult> results) {
        this.source = source;
        this.engine = engine;
        this.runner = runner;
        this.against = against;
        this.results = results;
    }

    /** What came of one file, to be reported when it is its turn. */
    @FunctionalInterface
    private interface Report {
        void tell();
    }

    Summary run(int lanes) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(lanes, task -> {
            Thread thread = new Thread(task, "asl-tck-replay");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (List<Found> batch = batch(lanes); !batch.isEmpty(); batch = batch(lanes)) {
                List<Future<List<Report>>> running = new ArrayList<>();
                for (Found found : batch) {
                    running.add(pool.submit(() -> replay(found)));
                }
                for (Future<List<Report>> each : running) {
                    await(each).forEach(Report::tell);
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return summary;
    }

    private List<Found> batch(int lanes) {
        List<Found> batch = new ArrayList<>();
        while (batch.size() < lanes * BATCH_FOR_EACH_LANE) {
            Optional<Found> next = source.next();
            if (next.isEmpty()) {
                break;
            }
            batch.add(next.get());
        }
        return batch;
    }

    private static List<Report> await(Future<List<Report>> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a replay broke down: " + e.getCause(), e.getCause());
        }
    }

    private List<Report> replay(Found found) throws InterruptedException {
        List<Report> reports = new ArrayList<>();
        try {
            for (ImportResult result : source.read(found)) {
                reports.add(replay(found, result));
            }
        } catch (UnusableInput e) {
            Example example = new Example("", found.source(), found.files(), e.explanation());
            reports.add(() -> summary.addNotReplayed("unusable-file", example));
        }
        return reports;
    }

    private Report replay(Found found, ImportResult result) throws InterruptedException {
        if (result instanceof NotImported refused) {
            String text = refused.recording().source() + ": " + refused.reason().text();
            Example example = new Example("", refused.recording().source(), found.files(), text);
            return () -> summary.addNotReplayed(refused.reason().kind().word(), example);
        }
        Imported imported = (Imported) result;
        String name = imported.recording().source();
        ObjectNode written = imported.written();
        against.ifPresent(definition -> written.set("definition", definition));
        Case aCase = GeneratedCase.read(written, new Origin(URI.create("replay:case"), name, "", 1, 1));
        CaseResult ran = runner.run(aCase);
        Parting parting = new Parting(imported.way(), engine.take(aCase.id()));
        return () -> {
            results.accept(ran);
            report(found, imported, ran.judgement().verdict(), parting);
        };
    }

    private void report(Found found, Imported imported, Verdict verdict, Parting parting) {
        summary.addVerdict(VerdictKind.valueOf(verdict.word().toUpperCase(Locale.ROOT)), code(verdict));
        String source = imported.recording().source();
        if (verdict instanceof Verdict.Failed failed) {
            failed.facts().stream()
                    .collect(Collectors.groupingBy(parting::state, LinkedHashMap::new, Collectors.toList()))
                    .forEach((state, facts) -> summary.addDifference(
                            new Difference(tiers(facts), state, imported.machine()),
                            new Example(imported.id(), source, found.files(), text(facts.get(0)))));
        }
        verdict.explanation()
                .ifPresent(text -> summary.addDifference(
                        new Difference(List.of(verdict.word()), parting.state(), imported.machine()),
                        new Example(imported.id(), source, found.files(), text)));
    }

    private static List<String> tiers(List<Fact> facts) {
        return facts.stream().map(fact -> fact.tier().word()).distinct().toList();
    }

    private static String text(Fact fact) {
        String at = fact.pointer().isEmpty() ? "" : " at " + fact.pointer();
        return fact.tier().word() + at + ": expected " + fact.expected() + ", but was " + fact.actual();
    }

    private static int code(Verdict verdict) {
        if (verdict instanceof Verdict.Passed || verdict instanceof Verdict.Unsupported) {
            return ExitCode.AS_EXPECTED;
        }
        return verdict instanceof Verdict.Failed ? ExitCode.MISMATCH : ExitCode.BROKEN;
    }
}
