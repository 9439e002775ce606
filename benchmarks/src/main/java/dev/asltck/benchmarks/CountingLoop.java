package dev.asltck.benchmarks;

/** The state machine that counts, in both query languages: a Choice State asks whether it is done, a Pass State adds one. */
final class CountingLoop {

    /** Of one round. */
    private static final int STATES_PER_ROUND = 2;

    private CountingLoop() {}

    /** The number to count to so that this many states are executed: two for each round, the last question and the end. */
    static int limit(int states) {
        return states / STATES_PER_ROUND - 1;
    }

    /** Input and output are {@code {"count": n}}. */
    static String jsonPath(int limit) {
        return """
                {
                  "StartAt": "Check",
                  "States": {
                    "Check": {
                      "Type": "Choice",
                      "Choices": [{"Variable": "$.count", "NumericGreaterThanEquals": %d, "Next": "Done"}],
                      "Default": "Add"
                    },
                    "Add": {"Type": "Pass", "Parameters": {"count.$": "States.MathAdd($.count, 1)"}, "Next": "Check"},
                    "Done": {"Type": "Succeed"}
                  }
                }
                """.formatted(limit);
    }

    /** Input and output are {@code {"count": n}}. */
    static String jsonata(int limit) {
        return """
                {
                  "QueryLanguage": "JSONata",
                  "StartAt": "Check",
                  "States": {
                    "Check": {
                      "Type": "Choice",
                      "Choices": [{"Condition": "{%% $states.input.count >= %d %%}", "Next": "Done"}],
                      "Default": "Add"
                    },
                    "Add": {"Type": "Pass", "Output": {"count": "{%% $states.input.count + 1 %%}"}, "Next": "Check"},
                    "Done": {"Type": "Succeed"}
                  }
                }
                """.formatted(limit);
    }
}
