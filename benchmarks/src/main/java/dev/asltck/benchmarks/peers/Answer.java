package dev.asltck.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What came of a measurement. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Answer.Measured.class), @JsonSubTypes.Type(Answer.Unmeasured.class)})
sealed interface Answer {

    /** Of the engine; empty if it did not come so far. */
    String version();

    /**
     * There is a figure.
     *
     * @param value seconds until the first answer, or what is done in a second
     * @param size of the larger executions
     * @param limit why the size grew no further though it could have; empty if nothing stood in the way
     * @param peakBytes of the engine's processes; 0 where the system does not tell it
     */
    record Measured(String version, double value, long size, String limit, long peakBytes) implements Answer {

        static Measured coldStart(String version, double seconds) {
            return new Measured(version, seconds, 1, "", 0);
        }
    }

    /**
     * There is none.
     *
     * @param isLack whether the engine does not claim to be able to do it
     */
    record Unmeasured(String version, String reason, boolean isLack) implements Answer {

        static Unmeasured failed(String version, String reason) {
            return new Unmeasured(version, reason, false);
        }
    }
}
