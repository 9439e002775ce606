package dev.asltck.fuzz;

import dev.asltck.fuzz.check.Loading;
import dev.asltck.fuzz.check.Running;
import dev.asltck.fuzz.input.Definitions;
import dev.asltck.fuzz.input.FuzzInput;
import dev.asltck.reference.dialect.Dialect;

/** The target of the fuzzer. */
public final class DefinitionFuzzer {

    private static final Definitions DEFINITIONS = Definitions.ofCorpus();

    private DefinitionFuzzer() {}

    /** Called by Jazzer, which knows it by its name. */
    public static void fuzzerTestOneInput(byte[] choices) {
        check(DEFINITIONS.of(choices));
    }

    /**
     * Loads a definition in both dialects and executes it where it is valid.
     *
     * @throws AssertionError if something is not as promised, with the definition
     */
    static void check(FuzzInput input) {
        for (Dialect dialect : Dialect.values()) {
            try {
                Loading.check(input.definition(), dialect);
                Running.check(input.definition(), dialect, input.input(), input.script());
            } catch (Throwable e) {
                throw new AssertionError("In the dialect " + dialect + ", this definition:\n" + input.definition(), e);
            }
        }
    }
}
