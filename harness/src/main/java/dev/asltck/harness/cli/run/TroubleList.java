package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.harness.cli.select.EngineOptions;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.Locale;

/** Prints the cases that somebody should look at: what was expected, what was there instead, and how to run one again. */
final class TroubleList {

    private static final int MOST = 20;
    private static final int LONGEST_VALUE = 400;

    private final EngineReport report;
    private final EngineOptions engines;
    private final SelectionOptions selection;
    private final Console console;

    TroubleList(EngineReport report, EngineOptions engines, SelectionOptions selection, Console console) {
        this.report = report;
        this.engines = engines;
        this.selection = selection;
        this.console = console;
    }

    void print() {
        List<CaseResult> troubles = report.troubles();
        troubles.stream().limit(MOST).forEach(this::print);
        if (troubles.size() > MOST) {
            String where = report.resultFile()
                    .map(file -> file + " has them all")
                    .orElse("--results DIR or --format json gives them all");
            console.line("... and " + (troubles.size() - MOST) + " more: " + where);
            console.line("");
        }
        if (!troubles.isEmpty()) {
            console.line("To run one again: " + again(troubles.get(0).aCase()));
            console.line("");
        }
    }

    private void print(CaseResult result) {
        Case aCase = result.aCase();
        Verdict verdict = result.judgement().verdict();
        console.line(console.styled(Style.BAD, verdict.word().toUpperCase(Locale.ROOT)) + " "
                + console.styled(Style.HEADING, aCase.id()) + "  "
                + SafeText.of(aCase.origin().toString()));
        console.line("  " + SafeText.of(aCase.title()));
        verdict.explanation().ifPresent(text -> console.line("  " + SafeText.line(text, LONGEST_VALUE)));
        if (verdict instanceof Verdict.Failed failed) {
            failed.facts().forEach(this::print);
        }
        if (!aCase.requirements().isEmpty()) {
            console.line("  requirements: " + String.join(", ", aCase.requirements()));
        }
        if (report.dialect() == Dialect.AWS) {
            aCase.difference().ifPresent(id -> console.line("  difference: " + id));
        }
        console.line("");
    }

    private void print(Fact fact) {
        String at = fact.pointer().isEmpty() ? "" : " at " + SafeText.line(fact.pointer(), LONGEST_VALUE);
        console.line("  " + fact.tier().word() + at);
        console.line("    expected  " + SafeText.line(fact.expected(), LONGEST_VALUE));
        console.line("    actual    " + SafeText.line(fact.actual(), LONGEST_VALUE));
    }

    private String again(Case aCase) {
        boolean isDefault =
                report.dialect() == aCase.dialect().orElse(report.engine().dialect());
        return "./asl-tck run"
                + engines.finding(report.engine().name())
                + (isDefault ? "" : " --dialect " + EnumWords.of(report.dialect()))
                + selection.finding(aCase.id());
    }
}
