package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import java.util.function.Predicate;

/**
 * Selects cases by an expression.
 *
 * <pre>
 * expression = term { "or" term }
 * term       = factor { "and" factor }
 * factor     = "not" factor | "(" expression ")" | [ key ":" ] pattern
 * key        = "id" | "chapter" | "feature" | "requirement" | "level" | "file" | "difference"
 * </pre>
 *
 * <p>A pattern has {@code *} for any characters; without a key it is one of the id, former ids included, with the row or without. A chapter also matches the chapters below it.
 */
public final class CaseFilter implements Predicate<Case> {

    /** Selects every case. */
    public static final CaseFilter ALL = new CaseFilter(aCase -> true);

    private final Predicate<Case> condition;

    private CaseFilter(Predicate<Case> condition) {
        this.condition = condition;
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it is none, with a message that says where
     */
    public static CaseFilter parse(String expression) {
        return new CaseFilter(new CaseFilterParser(expression).parse());
    }

    @Override
    public boolean test(Case aCase) {
        return condition.test(aCase);
    }
}
