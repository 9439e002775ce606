package dev.asltck.harness.cli.compare;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.reports.comparison.Change;
import dev.asltck.reports.comparison.ChangeGroup;
import dev.asltck.reports.comparison.Comparison;
import dev.asltck.reports.comparison.ComparisonWords;
import dev.asltck.reports.comparison.Direction;
import dev.asltck.reports.comparison.FactChange;
import dev.asltck.reports.comparison.Gate;
import dev.asltck.reports.results.FactRecord;
import java.util.Locale;

/** Prints a comparison for people: what belongs to one cause together, the worst first. */
final class ComparisonPrinter {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_VALUE = 400;

    private final Comparison comparison;
    private final ComparisonWords words;
    private final Console console;

    ComparisonPrinter(Comparison comparison, Console console) {
        this.comparison = comparison;
        this.words = new ComparisonWords(comparison, ComparisonPrinter::name);
        this.console = console;
    }

    void print() {
        console.line("OLD  " + words.run(comparison.before()));
        console.line("NEW  " + words.run(comparison.after()));
        console.line("");
        words.notices().forEach(notice -> console.line(console.styled(Style.DOUBTFUL, "! ") + notice));
        if (!words.notices().isEmpty()) {
            console.line("");
        }
        comparison.groups().forEach(this::print);
        boolean isWorse = Gate.REGRESSION.stops(comparison);
        console.line(console.styled(isWorse ? Style.BAD : Style.GOOD, words.summary()));
    }

    private void print(ChangeGroup group) {
        int changes = group.changes().size();
        console.line(console.styled(
                Style.HEADING, words.heading(group) + ": " + changes + (changes == 1 ? " change" : " changes")));
        console.line(words.explanation(group));
        console.line("");
        group.changes().stream().limit(MOST).forEach(this::print);
        if (changes > MOST) {
            console.line("  ... and " + (changes - MOST) + " more: --format json gives them all");
            console.line("");
        }
    }

    private void print(Change change) {
        String former = change.formerId().map(id -> ", formerly " + name(id)).orElse("");
        console.line("  " + console.styled(style(change.direction()), word(change.direction())) + " "
                + console.styled(Style.HEADING, name(change.id())) + former + "  "
                + name(change.after().file()) + ":" + change.after().line());
        console.line("    " + value(change.after().title()));
        console.line("    " + words.answer(change.before()) + " -> " + words.answer(change.after()));
        FactChange.of(change).forEach(this::print);
        change.after().diagnostic().ifPresent(why -> console.line("    " + value(why)));
        change.repeats().ifPresent(repeats -> console.line("    " + repeats.text()));
        console.line("");
    }

    private void print(FactChange change) {
        FactRecord fact = change.fact();
        console.line("    " + name(fact.tier()) + (fact.pointer().isEmpty() ? "" : " at " + value(fact.pointer())));
        console.line("      expected  " + value(fact.expected()));
        console.line("      actual    " + value(fact.actual()));
        change.before().ifPresent(actual -> console.line("      before    " + value(actual)));
    }

    private static Style style(Direction direction) {
        return switch (direction) {
            case REGRESSION -> Style.BAD;
            case IMPROVEMENT -> Style.GOOD;
            case CHANGED_FAILURE, NEWLY_UNSUPPORTED, NEWLY_SUPPORTED, UNKNOWN_NOW, KNOWN_NOW, OTHERWISE ->
                Style.DOUBTFUL;
        };
    }

    private static String word(Direction direction) {
        return direction.word().toUpperCase(Locale.ROOT);
    }

    private static String name(String text) {
        return SafeText.line(text, LONGEST_NAME);
    }

    private static String value(String text) {
        return SafeText.line(text, LONGEST_VALUE);
    }
}
