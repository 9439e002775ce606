package dev.asltck.reference.parse;

import dev.asltck.reference.model.PassState;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.SucceedState;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Strictness;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads Pass and Succeed States.
 *
 * @see <a href="https://states-language.net/spec.html#pass-state">Pass State</a>
 * @see <a href="https://states-language.net/spec.html#succeed-state">Succeed State</a>
 */
final class SimpleStates {

    /** Result is described for JSONPath alone, but missing from the list of fields that JSONata disables. */
    static final Check RESULT_IN_JSONATA =
            Check.silent("result-in-jsonata-pass", Strictness.REFUSED_BY_AWS).breaking("pass.jsonata.no-result-field");

    private SimpleStates() {}

    static State pass(StateSource state) {
        Value result = state.fields().field("Result");
        if (state.language() == QueryLanguage.JSONATA && result.isPresent()) {
            state.fields()
                    .problems()
                    .report(
                            RESULT_IN_JSONATA,
                            result.place(),
                            "A JSONata Pass State has no \"Result\"; it is ignored",
                            "Write \"Output\" instead.");
        }
        Optional<JsonNode> data = result.data().filter(same -> state.language() == QueryLanguage.JSONPATH);
        return new PassState(
                state.name(), DataFieldsReader.ofState(state), data, Transitions.read(state.fields(), state.type()));
    }

    static State succeed(StateSource state) {
        return new SucceedState(state.name(), DataFieldsReader.ofState(state));
    }
}
