package dev.asltck.reference.intrinsic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntrinsicsTest {

    @Test
    void hasTheEighteenFunctionsOfTheSpecification() {
        assertThat(Intrinsics.appendixB().names())
                .containsExactly(
                        "States.Array",
                        "States.ArrayContains",
                        "States.ArrayGetItem",
                        "States.ArrayLength",
                        "States.ArrayPartition",
                        "States.ArrayRange",
                        "States.ArrayUnique",
                        "States.Base64Decode",
                        "States.Base64Encode",
                        "States.Format",
                        "States.Hash",
                        "States.JsonMerge",
                        "States.JsonToString",
                        "States.MathAdd",
                        "States.MathRandom",
                        "States.StringSplit",
                        "States.StringToJson",
                        "States.UUID");
    }

    @Test
    void findsAFunctionByItsExactName() {
        Intrinsics functions = Intrinsics.appendixB();

        assertThat(functions.named("States.UUID").orElseThrow().arity()).isEqualTo(Arity.exactly(0));
        assertThat(functions.named("States.uuid")).isEmpty();
    }

    @Test
    void refusesTwoFunctionsOfOneName() {
        assertThatThrownBy(() -> new Intrinsics(Conventions.SPECIFIED, List.of(new Array(), new Array())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("States.Array");
    }

    @Test
    void saysHowManyArgumentsAFunctionTakes() {
        assertThat(Arity.exactly(1)).hasToString("1 argument");
        assertThat(Arity.exactly(2)).hasToString("2 arguments");
        assertThat(Arity.atLeast(1)).hasToString("at least 1 argument");
        assertThat(new Arity(2, 3)).hasToString("2 or 3 arguments");
    }
}
