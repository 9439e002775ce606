package dev.asltck.mutation.mutant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Why no case notices certain mutants, and none can: a line of a file in the folder {@code explained}.
 *
 * @param mutants one or more, for the same reason
 * @param why for the reader of the page
 */
public record Explanation(List<MutantKey> mutants, Kind kind, String why) {

    /** What is said of the mutants. */
    public enum Kind {
        /** Whatever definition and input it is given, the mutant does the same. */
        @JsonProperty("equivalent")
        EQUIVALENT("does the same"),
        /** What the mutant does otherwise is left to the interpreter, such as the wording of a message. */
        @JsonProperty("unspecified")
        UNSPECIFIED("left to the interpreter");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As the page says it. */
        public String words() {
            return words;
        }
    }

    public Explanation {
        mutants = List.copyOf(mutants);
        if (mutants.isEmpty() || why.isBlank()) {
            throw new IllegalArgumentException("an explanation names mutants, and says why");
        }
    }
}
