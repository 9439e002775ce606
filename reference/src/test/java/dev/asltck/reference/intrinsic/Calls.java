package dev.asltck.reference.intrinsic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.query.FakeEvaluation;
import java.util.Collections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Calls functions with values, as if each argument was a Path. */
public final class Calls {

    private Calls() {}

    static JsonNode call(Intrinsic function, JsonNode... values) {
        return call(new FakeEvaluation(), function, values);
    }

    static JsonNode call(Evaluation evaluation, Intrinsic function, JsonNode... values) {
        return call(evaluation, Conventions.SPECIFIED, function, values);
    }

    /** Calls a function of a set. */
    public static JsonNode call(Evaluation evaluation, Intrinsics functions, String name, JsonNode... values) {
        return call(evaluation, functions.conventions(), functions.named(name).orElseThrow(), values);
    }

    private static JsonNode call(
            Evaluation evaluation, Conventions conventions, Intrinsic function, JsonNode... values) {
        IntrinsicCall.Argument path = new IntrinsicCall.Argument.Selection(Path.WHOLE_INPUT, 0);
        IntrinsicCall call =
                new IntrinsicCall(function.name() + "(...)", function.name(), Collections.nCopies(values.length, path));
        return function.apply(new Arguments(CallSite.outermost(call, conventions), values.clone()), evaluation);
    }

    static void assertFails(Intrinsic function, JsonNode... values) {
        assertThatThrownBy(() -> call(function, values))
                .isInstanceOfSatisfying(
                        ExecutionFailure.class,
                        e -> assertThat(e.error().name()).contains(ErrorName.INTRINSIC_FAILURE));
    }

    /** The value of a text. */
    public static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
