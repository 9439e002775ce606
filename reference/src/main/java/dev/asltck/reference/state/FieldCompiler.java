package dev.asltck.reference.state;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.jsonata.InputTemplate;
import dev.asltck.reference.jsonata.TypedExpression;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import dev.asltck.reference.model.FailState;
import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.ItemSource.Items;
import dev.asltck.reference.model.PercentageValue;
import dev.asltck.reference.query.Evaluation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Compiles fields that accept values of one type, given literally or computed in either query language. */
final class FieldCompiler {

    private final Dialect dialect;
    private final PathCompiler paths;
    private final ExpressionCompiler expressions;

    FieldCompiler(Dialect dialect, PathCompiler paths, ExpressionCompiler expressions) {
        this.dialect = dialect;
        this.paths = paths;
        this.expressions = expressions;
    }

    /**
     * Compiles an integer.
     *
     * @param field its name in its literal form
     * @param least the smallest value that the field accepts
     */
    IntegerField integer(String field, IntegerValue value, long least) {
        if (value instanceof IntegerValue.Selected selected) {
            SelectedInteger.Wording wording = field.equals("Seconds") ? SelectedInteger.WAIT : SelectedInteger.OTHERS;
            return new SelectedInteger(
                    field, CompiledReferencePath.of(selected.path()), least, dialect.readsNumbersInTexts(), wording);
        }
        if (value instanceof IntegerValue.Computed computed) {
            TypedExpression expression = expressions.typed(field, computed.expression());
            return (input, evaluation) -> expression.integer(input, evaluation, least);
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
            InputTemplate template = expressions.computed("ToleratedFailurePercentage", computed.expression());
            return (input, evaluation) -> Percentage.computed(template.evaluate(input, evaluation));
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
            InputTemplate template = expressions.template("Items", computed.value());
            return (input, source, evaluation) -> array(
                    template.evaluate(input, evaluation), ErrorName.QUERY_EVALUATION_ERROR, "Items must be an array");
        }
        return (input, source, evaluation) -> array(
                source, ErrorName.QUERY_EVALUATION_ERROR, "without Items, what is iterated over must be an array");
    }

    private static ArrayNode selected(CompiledReferencePath path, JsonNode source, Evaluation evaluation) {
        JsonNode value = path.read(source, evaluation);
        String complaint = value == null
                ? path.missing(source, evaluation)
                : "Reference path \"" + path.text() + "\" must point to array.";
        return array(value, ErrorName.UNSPECIFIED, complaint);
    }

    private static ArrayNode array(@Nullable JsonNode value, String errorName, String complaint) {
        if (value instanceof ArrayNode items) {
            return items;
        }
        throw new ExecutionFailure(errorName, complaint);
    }
}
