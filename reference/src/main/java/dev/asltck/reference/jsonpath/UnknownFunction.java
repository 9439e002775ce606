package dev.asltck.reference.jsonpath;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.Arity;
import dev.asltck.reference.intrinsic.Intrinsic;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/** A function of somebody else: the grammar knows it, this interpreter does not, so that calling it fails. */
record UnknownFunction(String name) implements Intrinsic {

    @Override
    public Arity arity() {
        return Arity.atLeast(0);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        throw arguments.failure("there is no function of that name");
    }
}
