package dev.asltck.reference.intrinsic;

import dev.asltck.reference.json.JsonNumbers;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What the functions of a set have in common.
 *
 * @param integers the integer that a value stands for; empty where it stands for none
 * @param complaints the texts of failures
 */
public record Conventions(Function<JsonNode, Optional<BigInteger>> integers, Complaints complaints) {

    /** Integers are integers. */
    static final Conventions SPECIFIED = new Conventions(JsonNumbers::integer, new Explanations());
}
