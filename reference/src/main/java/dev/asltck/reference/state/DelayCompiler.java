package dev.asltck.reference.state;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.EndOfTime;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.jsonata.TypedExpression;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import dev.asltck.reference.model.WaitState.Delay;
import dev.asltck.reference.time.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compiles how long a Wait State waits.
 *
 * @see <a href="https://states-language.net/spec.html#wait-state">Wait State</a>
 */
final class DelayCompiler {

    private final Dialect dialect;
    private final FieldCompiler fields;
    private final ExpressionCompiler expressions;

    DelayCompiler(Dialect dialect, FieldCompiler fields, ExpressionCompiler expressions) {
        this.dialect = dialect;
        this.fields = fields;
        this.expressions = expressions;
    }

    DelayField compile(Delay delay) {
        DelayField compiled = unlimited(delay);
        long longest = dialect.longestWaitSeconds();
        return (input, evaluation) -> {
            Instant until = dialect.instantToWaitFor(compiled.until(input, evaluation));
            if (until.getEpochSecond() - evaluation.now().getEpochSecond() > longest) {
                throw new ExecutionFailure(ErrorName.UNSPECIFIED, "Wait state delay is too long.");
            }
            return until;
        };
    }

    private DelayField unlimited(Delay delay) {
        if (delay instanceof Delay.Seconds seconds) {
            IntegerField field = fields.seconds("Seconds", seconds.seconds());
            return (input, evaluation) ->
                    EndOfTime.orEarlier(evaluation.now(), Duration.ofSeconds(field.evaluate(input, evaluation)));
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

    private static Instant timestamp(CompiledReferencePath path, @Nullable JsonNode value) {
        if (value == null) {
            throw new ExecutionFailure(
                    ErrorName.UNSPECIFIED,
                    "The TimestampPath parameter does not reference an input value: " + path.text());
        }
        Optional<Instant> instant = value.isString() ? Timestamp.parse(value.stringValue()) : Optional.empty();
        return instant.orElseThrow(() -> new ExecutionFailure(
                ErrorName.UNSPECIFIED,
                "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: "
                        + path.text() + " == " + ShownValue.unquoted(value)));
    }
}
