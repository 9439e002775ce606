package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.Path;
import tools.jackson.databind.JsonNode;

/**
 * A call where it is written, which is what its failures are told about.
 *
 * @param outermost the call that the field of the definition consists of; the call itself unless that is an argument
 */
public record CallSite(IntrinsicCall call, IntrinsicCall outermost, Conventions conventions) {

    /** A call that is no argument of another. */
    public static CallSite outermost(IntrinsicCall call, Conventions conventions) {
        return new CallSite(call, call, conventions);
    }

    /** A call among the arguments of this one. */
    public CallSite nested(IntrinsicCall argument) {
        return new CallSite(argument, outermost, conventions);
    }

    /**
     * The failure of a call with wrong arguments.
     *
     * @param problem a sentence
     */
    public ExecutionFailure unacceptable(String problem) {
        return failure(complaints().unacceptable(this, problem));
    }

    /**
     * The failure of a call with a wrong template.
     *
     * @param brace half of a pair
     */
    public ExecutionFailure unmatchedBrace(char brace) {
        return failure(complaints().unmatchedBrace(this, brace));
    }

    /** The failure of a call that is to parse what is no JSON text. */
    public ExecutionFailure malformedJson(JsonSyntaxException problem) {
        return failure(complaints().malformedJson(this, problem));
    }

    /**
     * The failure of a call with an argument that selects nothing.
     *
     * @param budget what a text that quotes the input is taken from
     */
    public ExecutionFailure missing(Path path, JsonNode input, Budget budget) {
        return failure(complaints().missing(this, path, input, budget));
    }

    private Complaints complaints() {
        return conventions.complaints();
    }

    private static ExecutionFailure failure(String cause) {
        return new ExecutionFailure(ErrorName.INTRINSIC_FAILURE, cause);
    }
}
