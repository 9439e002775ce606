package dev.asltck.mutation.mutant;

import java.util.regex.Pattern;

/**
 * What a mutant is known by, also when lines have been added above it.
 *
 * @param type binary name of the class
 * @param method of a lambda {@code lambda$} and the method it stands in, without the number that the compiler gives it
 * @param descriptor parameters and result of the method, as in the class file
 * @param mutator that made it
 * @param source text of the line, without the white space around it
 * @param ordinal of the mutants that are alike in all this, counted from 1
 */
public record MutantKey(String type, String method, String descriptor, String mutator, String source, int ordinal) {

    private static final Pattern LAMBDA_NUMBER = Pattern.compile("(?<=^lambda\\$.{1,200})\\$\\d+$");

    /** Takes a method as the class file names it. */
    public MutantKey {
        method = LAMBDA_NUMBER.matcher(method).replaceFirst("");
    }

    MutantKey withOrdinal(int number) {
        return new MutantKey(type, method, descriptor, mutator, source, number);
    }
}
