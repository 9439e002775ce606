package dev.asltck.harness.corpus;

import java.util.function.BiConsumer;

/** A rule for what the rows of a case have in common. */
@FunctionalInterface
interface WrittenCaseLint {

    /**
     * Checks one case, with all its rows.
     *
     * @param report takes what is wrong, and what to do
     */
    void check(WrittenCase written, BiConsumer<String, String> report);
}
