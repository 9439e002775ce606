package dev.asltck.harness.differences;

/** The beginning of the page: how to read it. */
final class DifferencePageHead {

    static final String TEXT = """
            # The specification and AWS

            Whoever writes the Amazon States Language mostly writes it for AWS Step Functions, and AWS does not always do what the
            [specification](https://states-language.net/spec.html) says. This page lists what is known to differ: what both say, cases that
            show it, and where it is known from. Where nothing is listed, a case holds for both.

            ## Which dialect to choose

            | you | dialect |
            |---|---|
            | write state machines that run on AWS, or test them with something that stands in for AWS | `aws` |
            | write an engine that is to be a substitute for AWS | `aws` |
            | write an engine, or state machines, that keep to the specification | `spec`, which is the default |
            | move a machine from AWS to another engine or the other way | both: what they do differently is what you have to look at |

            `./asl-tck run`, `exec` and `validate` take `--dialect aws`. `./asl-tck run --dialect aws --filter 'difference:*'` runs the cases of
            this page on an engine, and `./asl-tck exec machine.asl.json --dialect aws` one machine of yours.

            To port a machine, look up the topics that it uses. What bites most is how it handles errors: on AWS most failures of JSONPath are
            `States.Runtime`, which nothing catches.

            ## How to read it

            - **specification** is what the text says, in other words. Where it is silent or contradicts itself, that is said, and
              [the readings of the specification](spec-notes.md) has how the dialect `spec` reads it.
            - **AWS** is what AWS does. A *recording* of AWS has been published by somebody; *measured by others* is what somebody says to have
              seen; *documentation* is what AWS says of itself. Recordings come first where these disagree. What nobody knows is not listed.
            - The **cases** show one of each kind, with what has to come out. A word in brackets is the row of a case.

            Sources that are not links: `localstack/...` are recordings of AWS in the tests of LocalStack, *tiny-asl-machine snapshots* those in
            the tests of tiny-asl-machine; floci is an emulator whose issues tell of measurements.
            """;

    private DifferencePageHead() {}
}
