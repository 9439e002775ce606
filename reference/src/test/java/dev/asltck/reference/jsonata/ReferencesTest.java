package dev.asltck.reference.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "$.total",
                "total",
                "total.x",
                "$$",
                "$$.x",
                "*",
                "**",
                "$x + total",
                "[1, total]",
                "{'a': total}",
                "$x ? total : 1",
                "($y := total; $y)",
                "$sum(total)",
                "function($x) { total }",
                "$order[$$.x > 1]",
                "total[x > 1]",
                "-total",
                "$x ~> $sum(total)",
                "`total`",
            })
    void forbidsReferencesToAnInputDocument(String expression) throws JsonataSyntaxException {
        assertThat(references(expression).forbidden()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$order[$.total > 10]",
                "$order[total > 10]",
                "$order.total",
                "$order.*",
                "$order.**.x",
                "$order.(total + tax)",
                "$order.{'a': total}",
                "$order^(total)",
                "$order{category: $sum(total)}",
                "$order ~> |items|{'x': total}|",
                "$map($order, function($v) { $v.total })",
                "'total'",
                "{'total': 1}",
                "$order#$i[$i = 0]",
                "$order@$o.{'a': $o.total}",
                "($total := 1; $total)",
                "[1..5]",
            })
    void allowsContextualValuesWithinAnExpression(String expression) throws JsonataSyntaxException {
        assertThat(references(expression).forbidden()).isEmpty();
    }

    @Test
    void namesTheFieldsOfStates() throws JsonataSyntaxException {
        References references = references("$states.input.a & $states.context.b & $states.result");

        assertThat(references.states()).containsOnlyKeys("input", "context", "result");
    }

    @Test
    void namesVariablesAndFunctions() throws JsonataSyntaxException {
        assertThat(references("$sum($order.total) + $x").variables()).containsExactlyInAnyOrder("sum", "order", "x");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "total, 0",
                "$x + total, 5",
                "$x + `total tax`, 5",
                "[`a` & `b`], 1",
                "$x + $, 5",
                "$x + $$.total, 5",
                "$x + **, 5",
                "$x + * / 2, 5",
                "$x.y + $.z, 7",
                "$x + $sum(total), 10",
            })
    void saysWhereAForbiddenReferenceStands(String expression, int position) throws JsonataSyntaxException {
        assertThat(references(expression).forbidden().get(0).position()).isEqualTo(position);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"$states.result, 8", "$x + $states.`result`, 13", "$states . result.a, 10"})
    void saysWhereAFieldOfStatesStands(String expression, int position) throws JsonataSyntaxException {
        assertThat(references(expression).states()).containsEntry("result", position);
    }

    private static References references(String text) throws JsonataSyntaxException {
        return JsonataExpression.compile("Output", text, Dialect.SPEC).references();
    }
}
