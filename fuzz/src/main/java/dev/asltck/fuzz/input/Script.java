package dev.asltck.fuzz.input;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The choices that lead to an input, as bytes. A fuzzer changes them and sees what that does. What has no bytes left is the first of the
 * possible choices, so that every script is a whole one.
 */
public final class Script {

    private final byte[] choices;
    private int position;

    public Script(byte[] choices) {
        this.choices = choices.clone();
    }

    /** Whether choices are left. */
    public boolean hasMore() {
        return position < choices.length;
    }

    /** A number from 0 up to but not including the bound. */
    public int below(int bound) {
        int choice = next();
        if (bound > 1 << Byte.SIZE) {
            choice = choice << Byte.SIZE | next();
        }
        return choice % bound;
    }

    /** One of several values. */
    public <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    /** True in one case of so many. */
    public boolean oneIn(int cases) {
        return below(cases) == cases - 1;
    }

    /** A number from 1 up to but not including a power of two, each order of magnitude as likely as the others. */
    public int magnitude(int exponent) {
        int power = 1 << below(exponent);
        return power + below(power);
    }

    /** How often something is repeated: a few times, or now and then thousands of times. */
    public int times() {
        return magnitude(oneIn(8) ? 12 : 4);
    }

    /** All that is left, as a text. */
    String rest() {
        String rest = new String(choices, position, choices.length - position, StandardCharsets.UTF_8);
        position = choices.length;
        return rest;
    }

    private int next() {
        return hasMore() ? choices[position++] & 0xFF : 0;
    }
}
