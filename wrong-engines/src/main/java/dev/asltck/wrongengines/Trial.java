package dev.asltck.wrongengines;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.runner.Runner;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the corpus says of an engine that is built of a misreading.
 *
 * @param failing the cases that fail, in the order of the corpus
 * @param crashing those in which the engine breaks down instead of doing something wrong: it is no working engine then
 */
record Trial(Misreading misreading, List<Case> failing, List<Case> crashing) {

    Trial {
        failing = List.copyOf(failing);
        crashing = List.copyOf(crashing);
    }

    /**
     * Runs cases.
     *
     * @param cases that hold in the dialect of the specification
     */
    static Trial of(Misreading misreading, Engine engine, List<Case> cases) throws InterruptedException {
        Runner runner = new Runner(engine, RunOptions.of(Dialect.SPEC), result -> {});
        List<CaseResult> results = runner.run(cases);
        return new Trial(
                misreading,
                cases(results, Trial::isCaught),
                cases(results, verdict -> !isCaught(verdict) && !(verdict instanceof Verdict.Passed)));
    }

    private static List<Case> cases(List<CaseResult> results, Predicate<Verdict> kind) {
        return results.stream()
                .filter(result -> kind.test(result.judgement().verdict()))
                .map(CaseResult::aCase)
                .toList();
    }

    /** Whether a verdict says that the engine is wrong. That it crashes says only that the misreading is no working engine. */
    static boolean isCaught(Verdict verdict) {
        return verdict instanceof Verdict.Failed || verdict instanceof Verdict.Hung;
    }

    /** The failing cases that name a requirement. */
    List<Case> failing(String requirement) {
        return failing.stream()
                .filter(each -> each.requirements().contains(requirement))
                .toList();
    }

    /** The failing cases that name one of the requirements that the misreading breaks. */
    List<Case> failingByName() {
        return failing.stream()
                .filter(each -> each.requirements().stream().anyMatch(misreading.breaks()::contains))
                .toList();
    }

    /** The broken requirements that no failing case names: gaps of the corpus. */
    List<String> missed() {
        return misreading.breaks().stream()
                .filter(requirement -> failing(requirement).isEmpty())
                .toList();
    }
}
