package dev.asltck.reports.baseline;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of ids in which {@code *} stands for any characters. */
final class IdPattern {

    private IdPattern() {}

    static Predicate<String> parse(String pattern) {
        String regex =
                Arrays.stream(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL).asMatchPredicate();
    }
}
