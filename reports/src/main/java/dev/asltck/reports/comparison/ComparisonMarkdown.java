package dev.asltck.reports.comparison;

import dev.asltck.reports.markdown.MarkdownText;
import dev.asltck.reports.results.FactRecord;
import java.util.List;

/**
 * A comparison in Markdown, fit for a comment on a pull request: whatever engines answer, it is not longer than such a comment may be. All
 * that comes from engines and files is code, in lists: in a table it could end a cell.
 */
public final class ComparisonMarkdown {

    /** GitHub takes 65,536 characters. */
    private static final int LONGEST = 60_000;

    private static final int MOST_OF_A_GROUP = 25;
    private static final int MOST_FACTS = 3;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_VALUE = 120;

    private final Comparison comparison;
    private final ComparisonWords words;
    private final StringBuilder text = new StringBuilder();

    private ComparisonMarkdown(Comparison comparison) {
        this.comparison = comparison;
        this.words = new ComparisonWords(comparison, ComparisonMarkdown::name);
    }

    /** The text. */
    public static String of(Comparison comparison) {
        ComparisonMarkdown markdown = new ComparisonMarkdown(comparison);
        markdown.begin();
        comparison.groups().forEach(markdown::add);
        return markdown.text.toString();
    }

    private void begin() {
        line("## " + words.summary());
        line("");
        line("- OLD: " + words.run(comparison.before()));
        line("- NEW: " + words.run(comparison.after()));
        if (!words.notices().isEmpty()) {
            line("");
            words.notices().forEach(notice -> line("> " + notice + "\n>"));
            text.setLength(text.length() - 2);
        }
    }

    private void add(ChangeGroup group) {
        String head = "\n### " + words.heading(group) + " (" + group.changes().size() + ")\n\n"
                + words.explanation(group) + "\n\n";
        if (!fits(head)) {
            return;
        }
        text.append(head);
        int listed = 0;
        for (Change change : group.changes()) {
            String item = item(change);
            if (listed == MOST_OF_A_GROUP || !fits(item)) {
                break;
            }
            text.append(item);
            listed++;
        }
        int more = group.changes().size() - listed;
        if (more > 0) {
            line("- ... and " + more + " more");
        }
    }

    private boolean fits(String part) {
        return text.length() + part.length() <= LONGEST;
    }

    private String item(Change change) {
        StringBuilder item = new StringBuilder();
        String former = change.formerId().map(id -> ", formerly " + name(id)).orElse("");
        item.append("- **" + change.direction().word() + "** " + name(change.id()) + former + ": "
                + words.answer(change.before()) + " -> " + words.answer(change.after()) + "\n");
        List<FactChange> facts = FactChange.of(change);
        facts.stream().limit(MOST_FACTS).forEach(fact -> item.append("  - " + fact(fact) + "\n"));
        if (facts.size() > MOST_FACTS) {
            item.append("  - ... and " + (facts.size() - MOST_FACTS) + " more\n");
        }
        change.after().diagnostic().ifPresent(why -> item.append("  - " + value(why) + "\n"));
        change.repeats().ifPresent(repeats -> item.append("  - " + repeats.text() + "\n"));
        return item.toString();
    }

    private static String fact(FactChange change) {
        FactRecord fact = change.fact();
        String at = fact.pointer().isEmpty() ? "" : " at " + value(fact.pointer());
        String before =
                change.before().map(actual -> ", before " + value(actual)).orElse("");
        return name(fact.tier()) + at + ": expected " + value(fact.expected()) + ", actual " + value(fact.actual())
                + before;
    }

    private static String name(String text) {
        return MarkdownText.code(text, LONGEST_NAME);
    }

    private static String value(String text) {
        return MarkdownText.code(text, LONGEST_VALUE);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
