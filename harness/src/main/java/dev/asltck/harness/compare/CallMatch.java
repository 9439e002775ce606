package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.ExpectedInvocations.Call;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.reference.json.JsonEquality;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether an invocation is the one that a case describes. */
final class CallMatch implements Predicate<Invocation> {

    private final Call call;
    private final Optional<JsonSchema> inputSchema;

    CallMatch(Call call) {
        this.call = call;
        this.inputSchema = call.inputSchema().map(JsonSchema::of);
    }

    @Override
    public boolean test(Invocation invocation) {
        return call.resource().equals(invocation.resource())
                && call.input()
                        .map(input -> JsonEquality.equal(input, invocation.input()))
                        .orElse(true)
                && inputSchema
                        .map(schema -> schema.validate(invocation.input()).isEmpty())
                        .orElse(true);
    }

    String text() {
        String input = call.input()
                .map(value -> " with " + JsonDifferences.text(value))
                .orElse("");
        String schema = call.inputSchema()
                .map(value -> " with an input valid by " + JsonDifferences.text(value))
                .orElse("");
        return "(" + call.resource() + input + schema + ")";
    }
}
