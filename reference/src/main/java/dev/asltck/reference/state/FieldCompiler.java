package dev.asltck.reference.state;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.dialect.SecondsRange;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.jsonata.InputTemplate;
import dev.asltck.reference.jsonata.TypedExpression;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import dev.asltck.reference.model.FailState;
import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.ItemSource.Items;
import dev.asltck.reference.model.PercentageValue;
import dev.asltck.reference.query.Evaluation;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Compiles fields that accept values of one type, given literally or computed in either query language. */
final class FieldCompiler {

    private static final String ITEMS = "Items";

    /** The fields of which AWS was seen to take a string with a number. */
    private static final Set<String> NUMBERS_IN_TEXTS = Set.of("Seconds", "MaxConcurrency", "ToleratedFailureCount");

    private final Dialect dialect;
    private final PathCompiler paths;
    private final ExpressionCompiler expressions;

    FieldCompiler(Dialect dialect, PathCompiler paths, ExpressionCompiler expressions) {
        this.dialect = dialect;
        this.paths = paths;
        this.expressions = expressions;
    }

    /** An integer of at least {@code least}. */
    IntegerField integer(String field, IntegerValue value, long least) {
        return integer(field, value, new SecondsRange(least, Long.MAX_VALUE), least);
    }

    /** TimeoutSeconds. */
    IntegerField timeout(String field, IntegerValue value) {
        return integer(field, value, dialect.computedTimeoutSeconds(), 1);
    }

    /** Seconds of a Wait State. */
    IntegerField seconds(String field, IntegerValue value) {
        return integer(field, value, dialect.computedWaitSeconds(), 0);
    }

    /**
     * Compiles an integer.
     *
     * @param field where it is in its state, by its name in its literal form
     * @param range of values that an expression may come to
     * @param least the smallest value that a path may select
     */
    private IntegerField integer(String field, IntegerValue value, SecondsRange range, long least) {
        if (value instanceof IntegerValue.Selected selected) {
            String name = field.substring(field.lastIndexOf('/') + 1);
            return new SelectedInteger(
                    name,
                    CompiledReferencePath.of(selected.path()),
                    least,
                    NUMBERS_IN_TEXTS.contains(name) && dialect.readsNumbersInTexts(),
                    name.equals("Seconds") ? SelectedInteger.WAIT : SelectedInteger.OTHERS);
        }
        if (value instanceof IntegerValue.Computed computed) {
            TypedExpression expression = expressions.typed(field, computed.expression());
            return (input, evaluation) -> expression.integer(input, evaluation, range.least(), range.most());
        }
        long fixed = ((IntegerValue.Fixed) value).value();
        return (input, evaluation) -> fixed;
    }

    /** @param field Error or Cause */
    TextField text(String field, FailState.Text text) {
        if (text instanceof FailState.Text.Selected selected) {
            return SelectedText.of(field + "Path", CompiledReferencePath.of(selected.path()));
        }
        if (text instanceof FailState.Text.Called called) {
            return SelectedText.of(paths.intrinsic(called.call()), called.call().text());
        }
        if (text instanceof FailState.Text.Computed computed) {
            TypedExpression expression = expressions.typed(field, computed.expression());
            return expression::text;
        }
        String fixed = ((FailState.Text.Fixed) text).value();
        return (input, evaluation) -> fixed;
    }

    Tolerance.PercentageField percentage(PercentageValue value) {
        if (value instanceof PercentageValue.Selected selected) {
            CompiledReferencePath path = CompiledReferencePath.of(selected.path());
            return (input, evaluation) -> Percentage.selected(path, input, evaluation, dialect.readsNumbersInTexts());
        }
        if (value instanceof PercentageValue.Computed computed) {
            return expressions.typed("ToleratedFailurePercentage", computed.expression())::percentage;
        }
        double fixed = ((PercentageValue.Fixed) value).value();
        return (input, evaluation) -> fixed;
    }

    ItemsField items(Items items) {
        if (items instanceof Items.Selected selected) {
            CompiledReferencePath path = CompiledReferencePath.of(selected.path());
            return (input, source, evaluation) -> selected(path, source, evaluation);
        }
        if (items instanceof Items.Computed computed) {
            return computedItems(computed.value());
        }
        return (input, source, evaluation) -> {
            if (source instanceof ArrayNode array) {
                return array;
            }
            Extent.check(source, evaluation.budget().limits());
            String cause = "Map state input must be an array but was: " + ShownValue.of(source);
            throw new ExecutionFailure(
                    StatesError.of(ErrorName.QUERY_EVALUATION_ERROR, cause).withLocation(ITEMS));
        };
    }

    /** An expression, or a literal array in which there may be some. */
    private ItemsField computedItems(JsonNode value) {
        Optional<TypedExpression> expression = expressions.typed(ITEMS, value);
        if (expression.isPresent()) {
            TypedExpression items = expression.get();
            return (input, source, evaluation) -> items.array(input, evaluation);
        }
        InputTemplate template = expressions.template(ITEMS, value);
        return (input, source, evaluation) -> (ArrayNode) template.evaluate(input, evaluation);
    }

    /** All that the ItemReader of a Distributed Map has read. */
    static ItemsField allRead() {
        return (input, source, evaluation) -> {
            if (source instanceof ArrayNode items) {
                return items;
            }
            throw new ExecutionFailure(ErrorName.ITEM_READER_FAILED, "Attempting to map over non-iterable node.");
        };
    }

    private static ArrayNode selected(CompiledReferencePath path, JsonNode source, Evaluation evaluation) {
        JsonNode value = path.read(source, evaluation);
        String complaint = value == null
                ? path.missing(source, evaluation)
                : "Reference path \"" + path.fromRoot() + "\" must point to array.";
        return array(value, complaint);
    }

    private static ArrayNode array(@Nullable JsonNode value, String complaint) {
        if (value instanceof ArrayNode items) {
            return items;
        }
        throw new ExecutionFailure(ErrorName.UNSPECIFIED, complaint);
    }
}
