package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.jsonata.TypedExpression;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import dev.asltck.reference.model.WaitState.Delay;
import dev.asltck.reference.time.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compiles how long a Wait State waits.
 *
 * @see <a href="https://states-language.net/spec.html#wait-state">Wait State</a>
 */
final class DelayCompiler {

    private final FieldCompiler fields;
    private final ExpressionCompiler expressions;

    DelayCompiler(FieldCompiler fields, ExpressionCompiler expressions) {
        this.fields = fields;
        this.expressions = expressions;
    }

    DelayField compile(Delay delay) {
        if (delay instanceof Delay.Seconds seconds) {
            IntegerField field = fields.seconds("Seconds", seconds.seconds());
            return (input, evaluation) -> after(evaluation.now(), field.evaluate(input, evaluation));
        }
        if (delay instanceof Delay.UntilSelected selected) {
            CompiledReferencePath path = CompiledReferencePath.of(selected.path());
            return (input, evaluation) -> timestamp(path, path.read(input, evaluation));
        }
        if (delay instanceof Delay.UntilComputed computed) {
            TypedExpression expression = expressions.typed("Timestamp", computed.expression());
            return expression::timestamp;
        }
        Instant fixed = ((Delay.Until) delay).instant();
        return (input, evaluation) -> fixed;
    }

    private static Instant after(Instant now, long seconds) {
        long longest = Instant.MAX.getEpochSecond() - now.getEpochSecond() - 1;
        return now.plusSeconds(Math.min(seconds, longest));
    }

    private static Instant timestamp(CompiledReferencePath path, @Nullable JsonNode value) {
        if (value != null && value.isString()) {
            return Timestamp.parse(value.stringValue()).orElseThrow(() -> noTimestamp(path, value));
        }
        throw noTimestamp(path, value);
    }

    private static ExecutionFailure noTimestamp(CompiledReferencePath path, @Nullable JsonNode value) {
        String selected = value == null ? "nothing" : Json.write(value);
        return new ExecutionFailure(
                ErrorName.UNSPECIFIED,
                "TimestampPath '" + path.text() + "' must select a timestamp, but selects " + selected);
    }
}
