package dev.asltck.harness.corpus;

import java.util.function.BiConsumer;

/** A rule for cases that a schema cannot state. */
@FunctionalInterface
interface CaseLint {

    /**
     * Checks one case; a row is a case of its own.
     *
     * @param report takes what is wrong, and what to do
     */
    void check(Case aCase, BiConsumer<String, String> report);
}
