package dev.asltck.reference.jsonpath;

import static dev.asltck.reference.json.Values.json;
import static dev.asltck.reference.json.Values.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.PayloadTemplate;
import dev.asltck.reference.query.FakeEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CompiledTemplateTest {

    /** The specification's example, with {@code $$} where it means the Context Object. */
    @Test
    void makesThePayloadOfTheSpecification() throws PathSyntaxException {
        CompiledTemplate template = compile("""
                {"flagged":true,"parts":{"first.$":"$.vals[0]","last3.$":"$.vals[-3:]"},"weekday.$":"$$.DayOfWeek",
                "formattedOutput.$":"States.Format('Today is {}', $$.DayOfWeek)"}""");
        FakeEvaluation evaluation = new FakeEvaluation().withContextObject(json("{'DayOfWeek':'TUESDAY'}"));

        JsonNode payload = template.evaluate(json("{'flagged':7,'vals':[0,10,20,30,40,50]}"), evaluation);

        assertThat(payload)
                .isEqualTo(json("{'flagged':true,'parts':{'first':0,'last3':[30,40,50]},'weekday':'TUESDAY',"
                        + "'formattedOutput':'Today is TUESDAY'}"));
    }

    @Test
    void sharesConstantsAndMakesTheRestAnew() throws PathSyntaxException {
        ObjectNode definition = (ObjectNode) json("{'k':{'x':[1]},'l':[{'y.$':'$'}]}");
        CompiledTemplate template =
                CompiledTemplate.compile(PayloadTemplate.parse(definition).template(), Intrinsics.appendixB());

        JsonNode first = template.evaluate(json("1"), new FakeEvaluation());
        JsonNode second = template.evaluate(json("2"), new FakeEvaluation());

        assertThat(first).isEqualTo(json("{'k':{'x':[1]},'l':[{'y':1}]}"));
        assertThat(second).isEqualTo(json("{'k':{'x':[1]},'l':[{'y':2}]}"));
        assertThat(first.get("k")).isSameAs(definition.get("k"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{'a.$':'$.nope'}`, States.ParameterPathFailure, The JSONPath '$.nope' specified for the field 'a.$' could not be found in the input '{}'",
                "`{'a':[{'b.$':'$v'}]}`, States.ParameterPathFailure, The JSONPath '$v' specified for the field 'b.$' could not be found in the input '{}'",
                "`{'a.$':'States.Array($.nope)'}`, States.IntrinsicFailure, States.Array($.nope): the Path '$.nope' selects nothing",
                "`{'a.$':'States.ArrayLength(5)'}`, States.IntrinsicFailure, `States.ArrayLength(5): argument 1 must be an array, not the number 5`",
                "`{'a.$':'Acme.Fn()'}`, States.IntrinsicFailure, Acme.Fn(): there is no function of that name",
                "`{'a.$':'States.UUID(1)'}`, States.IntrinsicFailure, `States.UUID(1): takes 0 arguments, not 1`",
                "`{'a.$':'States.Array(States.ArrayLength(null))'}`, States.IntrinsicFailure, `States.ArrayLength(null): argument 1 must be an array, not null`",
            })
    void failsWhereAFieldCannotBeComputed(String template, String name, String cause) throws PathSyntaxException {
        CompiledTemplate compiled = compile(template.replace('\'', '"'));

        assertThatThrownBy(() -> compiled.evaluate(json("{}"), new FakeEvaluation()))
                .isInstanceOfSatisfying(
                        ExecutionFailure.class, e -> assertThat(e.error()).isEqualTo(StatesError.of(name, cause)));
    }

    @Test
    void failsOnAnOpenEscapeWhenItRuns() throws PathSyntaxException {
        CompiledTemplate compiled = compile("{\"a.$\":\"States.Array('a\\\\nb')\"}");

        assertThatThrownBy(() -> compiled.evaluate(json("{}"), new FakeEvaluation()))
                .isInstanceOfSatisfying(
                        ExecutionFailure.class,
                        e -> assertThat(e.error().name()).contains(ErrorName.INTRINSIC_FAILURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a.$':'$.b[?(]'}", "{'a.$':'States.Array(1, $.b[?(@ ==)])'}"})
    void refusesWhatDoesNotCompile(String template) {
        assertThatThrownBy(() -> compile(template.replace('\'', '"'))).isInstanceOf(PathSyntaxException.class);
    }

    @Test
    void makesThePayloadOfTheDeepestTemplateThatCanBeRead() throws PathSyntaxException {
        CompiledTemplate compiled = compile("{\"a\":".repeat(499) + "{\"b.$\":\"$\"}" + "}".repeat(499));

        assertThat(compiled.evaluate(json("1"), new FakeEvaluation()))
                .isEqualTo(read("{\"a\":".repeat(499) + "{\"b\":1}" + "}".repeat(499)));
    }

    @Test
    void chargesTheFieldsItMakes() throws PathSyntaxException {
        CompiledTemplate compiled = compile("{\"a\":[{\"b.$\":\"$\"},1]}");
        FakeEvaluation evaluation = new FakeEvaluation(Limits.DEFAULT.withData(3));

        assertThatThrownBy(() -> compiled.evaluate(json("{}"), evaluation)).isInstanceOf(BudgetExhausted.class);
    }

    private static CompiledTemplate compile(String template) throws PathSyntaxException {
        PayloadTemplate.Parsed parsed = PayloadTemplate.parse((ObjectNode) read(template));
        assertThat(parsed.faults()).isEmpty();
        return CompiledTemplate.compile(parsed.template(), Intrinsics.appendixB());
    }
}
