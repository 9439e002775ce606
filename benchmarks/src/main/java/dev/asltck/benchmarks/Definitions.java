package dev.asltck.benchmarks;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Definitions of any size. */
final class Definitions {

    /** What people write: a task with error handling, a decision, a wait, two branches, a loop over items. */
    private static final String JSONPATH_STEP = """
            "Reserve #": {
              "Type": "Task",
              "Comment": "Reserves the goods of one position of the order",
              "Resource": "arn:aws:states:::lambda:invoke",
              "InputPath": "$.order",
              "Parameters": {
                "FunctionName": "reserve",
                "Payload": {"id.$": "$.id", "goods.$": "$.positions[#].goods", "by.$": "$$.Execution.Name"}
              },
              "ResultSelector": {"reserved.$": "$.Payload.reserved", "at.$": "$$.State.EnteredTime"},
              "ResultPath": "$.reservation",
              "TimeoutSeconds": 30,
              "HeartbeatSeconds": 10,
              "Retry": [
                {"ErrorEquals": ["States.Timeout", "Busy"], "IntervalSeconds": 2, "MaxAttempts": 4, "BackoffRate": 1.5},
                {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}
              ],
              "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Give up"}],
              "Next": "In stock #?"
            },
            "In stock #?": {
              "Type": "Choice",
              "Choices": [
                {
                  "And": [
                    {"Variable": "$.reservation.reserved", "BooleanEquals": true},
                    {"Not": {"Variable": "$.reservation.count", "NumericLessThan": 1}}
                  ],
                  "Next": "Send #"
                },
                {"Variable": "$.order.urgent", "IsPresent": false, "Next": "Wait for goods #"}
              ],
              "Default": "Give up"
            },
            "Wait for goods #": {"Type": "Wait", "Seconds": 3600, "Next": "Reserve #"},
            "Send #": {
              "Type": "Parallel",
              "Branches": [
                {
                  "StartAt": "Label #",
                  "States": {
                    "Label #": {
                      "Type": "Pass",
                      "Parameters": {"text.$": "States.Format('{}, {}', $.order.name, $.order.address.town)"},
                      "End": true
                    }
                  }
                },
                {
                  "StartAt": "Pack all #",
                  "States": {
                    "Pack all #": {
                      "Type": "Map",
                      "ItemsPath": "$.order.positions",
                      "ItemSelector": {"item.$": "$$.Map.Item.Value", "n.$": "States.MathAdd($$.Map.Item.Index, 1)"},
                      "MaxConcurrency": 4,
                      "ItemProcessor": {
                        "StartAt": "Pack #",
                        "States": {"Pack #": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true}}
                      },
                      "End": true
                    }
                  }
                }
              ],
              "ResultPath": "$.sent",
              "Next": "NEXT"
            }""";

    private static final String JSONATA_STEP = """
            "Reserve #": {
              "Type": "Task",
              "Comment": "Reserves the goods of one position of the order",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": {
                "FunctionName": "reserve",
                "Payload": {
                  "id": "{% $states.input.order.id %}",
                  "goods": "{% $states.input.order.positions[#].goods %}",
                  "by": "{% $states.context.Execution.Name %}"
                }
              },
              "Output": "{% $merge([$states.input, {'reserved': $states.result.Payload.reserved}]) %}",
              "TimeoutSeconds": 30,
              "HeartbeatSeconds": 10,
              "Retry": [
                {"ErrorEquals": ["States.Timeout", "Busy"], "IntervalSeconds": 2, "MaxAttempts": 4, "BackoffRate": 1.5},
                {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}
              ],
              "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Cause %}", "Next": "Give up"}],
              "Next": "In stock #?"
            },
            "In stock #?": {
              "Type": "Choice",
              "Choices": [
                {"Condition": "{% $states.input.reserved and $states.input.count >= 1 %}", "Next": "Send #"},
                {"Condition": "{% $not($exists($states.input.order.urgent)) %}", "Next": "Wait for goods #"}
              ],
              "Default": "Give up"
            },
            "Wait for goods #": {"Type": "Wait", "Seconds": "{% $states.input.delay * 60 %}", "Next": "Reserve #"},
            "Send #": {
              "Type": "Parallel",
              "Branches": [
                {
                  "StartAt": "Label #",
                  "States": {
                    "Label #": {
                      "Type": "Pass",
                      "Output": {"text": "{% $states.input.order.name & ', ' & $states.input.order.address.town %}"},
                      "End": true
                    }
                  }
                },
                {
                  "StartAt": "Pack all #",
                  "States": {
                    "Pack all #": {
                      "Type": "Map",
                      "Items": "{% $states.input.order.positions %}",
                      "ItemSelector": {"item": "{% $states.context.Map.Item.Value %}"},
                      "MaxConcurrency": 4,
                      "ItemProcessor": {
                        "StartAt": "Pack #",
                        "States": {"Pack #": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true}}
                      },
                      "End": true
                    }
                  }
                }
              ],
              "Assign": {"sent#": "{% $states.result %}"},
              "Next": "NEXT"
            }""";

    private Definitions() {}

    /** The steps of an order, again and again until the text has about so many characters; at least once. */
    static String realistic(String language, int length) {
        String step = language.equals("JSONata") ? JSONATA_STEP : JSONPATH_STEP;
        int steps = Math.max(1, length / step.length());
        String states = several(
                steps,
                n -> step.replace("#", String.valueOf(n))
                        .replace("NEXT", n + 1 < steps ? "Reserve " + (n + 1) : "Done"));
        return """
                {
                "QueryLanguage": "%s",
                "TimeoutSeconds": 86400,
                "StartAt": "Reserve 0",
                "States": {
                %s,
                "Give up": {"Type": "Fail", "Error": "NoGoods"},
                "Done": {"Type": "Succeed"}
                }
                }
                """.formatted(language, states);
    }

    /** So many states that are all alike, one after another. */
    static String chain(String language, int count) {
        String data = language.equals("JSONata") ? """
                  "Assign": {"count": "{% $states.input.count + 1 %}"},
                  "Output": {"id": "{% $states.input.id %}", "next": "{% $states.input.order.next %}"},
                """ : """
                  "InputPath": "$.order",
                  "Parameters": {"id.$": "$.id", "next.$": "States.MathAdd($.count, 1)"},
                  "ResultPath": "$.result",
                """;
        String states = several(count, n -> {
            String transition = n + 1 < count ? "\"Next\": \"S" + (n + 1) + "\"" : "\"End\": true";
            return "\"S" + n + "\": {\n  \"Type\": \"Pass\",\n" + data + "  " + transition + "\n}";
        });
        return "{\"QueryLanguage\": \"" + language + "\", \"StartAt\": \"S0\", \"States\": {" + states + "}}";
    }

    /** So many members or elements. */
    static String several(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(",\n"));
    }
}
