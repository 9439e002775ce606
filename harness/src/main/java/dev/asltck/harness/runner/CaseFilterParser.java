package dev.asltck.harness.runner;

import dev.asltck.harness.corpus.Case;
import dev.asltck.reports.Glob;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parses the expressions of {@link CaseFilter}. */
final class CaseFilterParser {

    private static final Pattern TOKEN_BOUNDARY = Pattern.compile("\\s+|(?<=[()])|(?=[()])");

    private static final Set<String> RESERVED = Set.of("and", "or", "not", "(", ")");

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
        if (RESERVED.contains(tokens.get(position))) {
            throw refused("a pattern is missing before '" + tokens.get(position) + "'");
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
        if (colon == token.length() - 1) {
            throw refused("a pattern is missing after '" + token + "'");
        }
        Predicate<String> pattern = Glob.parse(token.substring(colon + 1));
        return switch (key) {
            case "id" -> aCase -> ids(aCase).anyMatch(pattern);
            case "chapter" -> aCase -> isWithin(aCase.chapter(), pattern);
            case "feature" -> aCase -> aCase.features().stream().anyMatch(pattern);
            case "requirement" -> aCase -> aCase.requirements().stream().anyMatch(pattern);
            case "level" -> aCase -> pattern.test(aCase.level().word());
            case "file" -> aCase -> pattern.test(aCase.origin().name());
            case "difference" -> aCase -> aCase.difference().filter(pattern).isPresent();
            default ->
                throw refused("there is no key '" + key
                        + "'; the keys are id, chapter, feature, requirement, level, file and difference");
        };
    }

    /** By which people know a case: its own id and its former ones, each with the row and without. */
    private static Stream<String> ids(Case aCase) {
        int row = aCase.id().indexOf('[');
        String id = row < 0 ? aCase.id() : aCase.id().substring(0, row);
        String suffix = row < 0 ? "" : aCase.id().substring(row);
        return Stream.concat(Stream.of(id), aCase.aliases().stream()).flatMap(each -> Stream.of(each, each + suffix));
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

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the filter '" + expression + "' is malformed: " + why);
    }
}
