package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes a version 4 UUID.
 *
 * @see <a href="https://states-language.net/spec.html#statesuuid">States.UUID</a>
 */
public final class Uuid implements Intrinsic {

    private final Arity arity;

    /**
     * Makes the function.
     *
     * @param arity how many arguments it takes, all of which it ignores
     */
    public Uuid(Arity arity) {
        this.arity = arity;
    }

    @Override
    public String name() {
        return "States.UUID";
    }

    @Override
    public Arity arity() {
        return arity;
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String uuid = evaluation.entropy().nextUuid().toString();
        evaluation.budget().takeData(uuid.length());
        return JsonNodeFactory.instance.stringNode(uuid);
    }
}
