package dev.asltck.reference.jsonpath;

import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.intrinsic.aws.FunctionSet;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.query.FakeEvaluation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledIntrinsicTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "States.Array( States.ArrayLength($.a) ) | SPEC | States.ArrayLength($.a): argument 1 must be an array,"
                        + " not string",
                "States.Array( States.ArrayLength($.a) ) | AWS | There was an error while evaluating the intrinsic"
                        + " function: States.Array( States.ArrayLength($.a) ). Invalid arguments in States.ArrayLength",
                "States.Array( States.Array($.b) ) | SPEC | States.Array($.b): the Path '$.b' selects nothing",
                "States.Array( States.Array($.b) ) | AWS | The function 'States.Array( States.Array($.b) )' had the"
                        + " following error: The JsonPath argument for the field '$.b' could not be found in the input"
                        + " '{\"a\":\"x\"}'",
            })
    void tellsWhichCallFails(String call, Dialect dialect, String cause) throws PathSyntaxException {
        CompiledIntrinsic compiled = CompiledIntrinsic.compile(IntrinsicCall.parse(call), FunctionSet.of(dialect));

        assertThatThrownBy(() -> compiled.evaluate(json("{'a':'x'}"), new FakeEvaluation()))
                .isInstanceOfSatisfying(
                        ExecutionFailure.class,
                        e -> assertThat(e.error().cause()).contains(cause));
    }
}
