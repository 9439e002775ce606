package dev.asltck.reports;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns in which {@code *} stands for any characters. */
public final class Glob {

    private Glob() {}

    /** Whether a text as a whole is as the pattern says. */
    public static Predicate<String> parse(String pattern) {
        String regex =
                Arrays.stream(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL).asMatchPredicate();
    }
}
