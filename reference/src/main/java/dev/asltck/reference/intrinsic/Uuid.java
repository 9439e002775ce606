package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes a version 4 UUID.
 *
 * @see <a href="https://states-language.net/spec.html#statesuuid">States.UUID</a>
 */
final class Uuid implements Intrinsic {

    @Override
    public String name() {
        return "States.UUID";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(0);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String uuid = evaluation.entropy().nextUuid().toString();
        evaluation.budget().takeData(uuid.length());
        return JsonNodeFactory.instance.stringNode(uuid);
    }
}
