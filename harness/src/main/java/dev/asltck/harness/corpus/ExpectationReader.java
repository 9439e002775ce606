package dev.asltck.harness.corpus;

import dev.asltck.harness.corpus.Expectation.ExpectedWarning;
import dev.asltck.harness.corpus.ExpectedInvocations.Call;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedCause;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an {@code expect} member that is valid against the schema. */
final class ExpectationReader {

    private ExpectationReader() {}

    static Expectation read(JsonNode expect) {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        expect.path("variables").forEachEntry(variables::put);
        return new Expectation(
                outcomes(expect),
                optional(expect, "invocations").map(ExpectationReader::invocations),
                optional(expect, "path").map(ExpectationReader::path),
                variables,
                expect.has("elapsed")
                        ? OptionalLong.of(expect.required("elapsed").longValue())
                        : OptionalLong.empty(),
                optional(expect, "warnings").map(ExpectationReader::warnings));
    }

    private static List<ExpectedWarning> warnings(JsonNode warnings) {
        return elements(warnings)
                .map(warning -> new ExpectedWarning(
                        warning.required("rule").stringValue(),
                        warning.required("at").stringValue()))
                .toList();
    }

    private static List<ExpectedOutcome> outcomes(JsonNode expect) {
        return expect.has("oneOf")
                ? elements(expect.required("oneOf"))
                        .map(ExpectationReader::outcome)
                        .toList()
                : List.of(outcome(expect));
    }

    private static ExpectedOutcome outcome(JsonNode expect) {
        if (expect.has("rejected")) {
            return rejected(expect.required("rejected"));
        }
        if (expect.has("succeeds")) {
            JsonNode succeeds = expect.required("succeeds");
            return succeeds.has("output")
                    ? new ExpectedOutcome.Succeeds(succeeds.required("output"))
                    : new ExpectedOutcome.SucceedsWithSchema(succeeds.required("outputSchema"));
        }
        if (expect.has("fails")) {
            JsonNode fails = expect.required("fails");
            return new ExpectedOutcome.Fails(
                    error(fails.get("error")), optional(fails, "cause").map(ExpectationReader::cause));
        }
        return new ExpectedOutcome.TimesOut();
    }

    private static ExpectedOutcome rejected(JsonNode rejected) {
        return new ExpectedOutcome.Rejected(
                rejected.required("phase").stringValue(),
                optional(rejected, "requirement").map(JsonNode::stringValue),
                optional(rejected, "rule").map(JsonNode::stringValue),
                optional(rejected, "at").map(JsonNode::stringValue));
    }

    private static ExpectedError error(@Nullable JsonNode error) {
        if (error == null) {
            return new ExpectedError.Any();
        }
        return error.isNull() ? new ExpectedError.Absent() : new ExpectedError.Named(error.stringValue());
    }

    private static ExpectedCause cause(JsonNode cause) {
        if (cause.has("exact")) {
            return new ExpectedCause.Exact(cause.required("exact").stringValue());
        }
        if (cause.has("prefix")) {
            return new ExpectedCause.Prefix(cause.required("prefix").stringValue());
        }
        if (cause.has("pattern")) {
            return new ExpectedCause.Pattern(cause.required("pattern").stringValue());
        }
        return new ExpectedCause.Absent();
    }

    private static ExpectedInvocations invocations(JsonNode invocations) {
        boolean ordered = invocations.has("inOrder");
        JsonNode calls = invocations.required(ordered ? "inOrder" : "anyOrder");
        return new ExpectedInvocations(
                ordered, elements(calls).map(ExpectationReader::call).toList());
    }

    private static Call call(JsonNode call) {
        return new Call(
                call.required("resource").stringValue(), optional(call, "input"), optional(call, "inputSchema"));
    }

    private static List<PathStep> path(JsonNode path) {
        return elements(path).map(ExpectationReader::step).toList();
    }

    private static PathStep step(JsonNode step) {
        if (step.isString()) {
            return new PathStep(step.stringValue(), List.of());
        }
        JsonNode inner = step.required(step.has("branches") ? "branches" : "iterations");
        return new PathStep(
                step.required("state").stringValue(),
                elements(inner).map(ExpectationReader::path).toList());
    }

    private static Optional<JsonNode> optional(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
