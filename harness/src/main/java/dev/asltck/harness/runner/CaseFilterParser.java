package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Parses the expressions of {@link CaseFilter}. */
final class CaseFilterParser {

    private static final Pattern TOKEN_BOUNDARY = Pattern.compile("\\s+|(?<=[()])|(?=[()])");

    private final String expression;
    private final List<String> tokens;
    private int position;

    CaseFilterParser(String expression) {
        this.expression = expression;
        this.tokens = TOKEN_BOUNDARY
                .splitAsStream(expression.strip())
                .filter(token -> !token.isBlank())
                .toList();
    }

    Predicate<Case> parse() {
        Predicate<Case> condition = expression();
        if (position < tokens.size()) {
            throw refused("'" + tokens.get(position) + "' is one word too many");
        }
        return condition;
    }

    private Predicate<Case> expression() {
        Predicate<Case> condition = term();
        while (take("or")) {
            condition = condition.or(term());
        }
        return condition;
    }

    private Predicate<Case> term() {
        Predicate<Case> condition = factor();
        while (take("and")) {
            condition = condition.and(factor());
        }
        return condition;
    }

    private Predicate<Case> factor() {
        if (take("not")) {
            return factor().negate();
        }
        if (take("(")) {
            Predicate<Case> condition = expression();
            if (!take(")")) {
                throw refused("a closing parenthesis is missing");
            }
            return condition;
        }
        if (position == tokens.size()) {
            throw refused("something is missing at its end");
        }
        return condition(tokens.get(position++));
    }

    private boolean take(String token) {
        boolean there = position < tokens.size() && tokens.get(position).equals(token);
        if (there) {
            position++;
        }
        return there;
    }

    private Predicate<Case> condition(String token) {
        int colon = token.indexOf(':');
        String key = colon < 0 ? "id" : token.substring(0, colon);
        Predicate<String> pattern = glob(token.substring(colon + 1));
        return switch (key) {
            case "id" -> aCase -> pattern.test(aCase.id()) || pattern.test(withoutRow(aCase.id()));
            case "chapter" -> aCase -> isWithin(aCase.chapter(), pattern);
            case "feature" -> aCase -> aCase.features().stream().anyMatch(pattern);
            case "requirement" -> aCase -> aCase.requirements().stream().anyMatch(pattern);
            case "level" -> aCase -> pattern.test(aCase.level().word());
            case "file" -> aCase -> pattern.test(aCase.origin().name());
            default ->
                throw refused("there is no key '" + key
                        + "'; the keys are id, chapter, feature, requirement, level and file");
        };
    }

    private static String withoutRow(String id) {
        int row = id.indexOf('[');
        return row < 0 ? id : id.substring(0, row);
    }

    private static boolean isWithin(String chapter, Predicate<String> pattern) {
        for (String folder = chapter; ; folder = folder.substring(0, folder.lastIndexOf('/'))) {
            if (pattern.test(folder)) {
                return true;
            }
            if (folder.indexOf('/') < 0) {
                return false;
            }
        }
    }

    private static Predicate<String> glob(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (String literal : pattern.split("\\*+", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(literal.isEmpty() ? "" : Pattern.quote(literal));
        }
        String prefix = pattern.startsWith("*") ? ".*" : "";
        return Pattern.compile(prefix + regex).asMatchPredicate();
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the filter '" + expression + "' is malformed: " + why);
    }
}
