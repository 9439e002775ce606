package dev.asltck.reference.parse;

import dev.asltck.reference.model.FailState;
import dev.asltck.reference.model.FailState.Text;
import dev.asltck.reference.model.State;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.validate.IntrinsicRules;
import java.util.Optional;

/**
 * Reads Fail States.
 *
 * @see <a href="https://states-language.net/spec.html#fail-state">Fail State</a>
 */
final class FailStates {
    private static final TextField ERROR = new TextField(
            "Error",
            Check.demanded("fail-strings", "fail.error.string"),
            Check.demanded("fail-paths", "fail.jsonpath.errorpath-refpath-or-intrinsic"),
            Check.demanded("fail-exclusive", "fail.jsonpath.error-not-both"));
    private static final TextField CAUSE = new TextField(
            "Cause",
            Check.demanded("fail-strings", "fail.cause.string"),
            Check.demanded("fail-paths", "fail.jsonpath.causepath-refpath-or-intrinsic"),
            Check.demanded("fail-exclusive", "fail.jsonpath.cause-not-both"));

    /** Error or Cause with its Path form. */
    private record TextField(String field, Check literal, Check path, Check exclusive) {

        Optional<Text> read(StateSource state) {
            ObjectReader fields = state.fields();
            Optional<Text> fixed = fields.field(field).string(literal).map(Text.Fixed::new);
            if (state.isJsonata()) {
                Value value = fields.field(field);
                value.data().ifPresent(data -> Expressions.checkDelimiters(data, value.place(), value.problems()));
                Optional<String> expression = Expressions.expression(value);
                return expression.isPresent() ? expression.map(Text.Computed::new) : fixed;
            }
            fields.atMostOne(exclusive, field, field + "Path");
            Optional<Text> indirect = indirect(fields.field(field + "Path"));
            return fixed.isPresent() ? fixed : indirect;
        }

        private Optional<Text> indirect(Value value) {
            boolean isPath = value.data()
                    .filter(data -> !data.isString() || data.stringValue().startsWith("$"))
                    .isPresent();
            return isPath
                    ? Paths.reference(value, path).map(Text.Selected::new)
                    : Paths.intrinsic(value, path).map(call -> {
                        IntrinsicRules.checkString(call, value.place(), value.problems());
                        return new Text.Called(call);
                    });
        }
    }

    private FailStates() {}

    static State read(StateSource state) {
        return new FailState(state.name(), state.language(), ERROR.read(state), CAUSE.read(state));
    }
}
