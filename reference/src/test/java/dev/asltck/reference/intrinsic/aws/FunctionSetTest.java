package dev.asltck.reference.intrinsic.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.intrinsic.Arity;
import dev.asltck.reference.intrinsic.Intrinsics;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionSetTest {

    @Test
    void bothDialectsHaveTheFunctionsOfTheSpecification() {
        assertThat(FunctionSet.of(Dialect.AWS).names())
                .isEqualTo(FunctionSet.of(Dialect.SPEC).names());
    }

    @Test
    void onlyUuidTakesAnotherNumberOfArgumentsInAws() {
        Intrinsics spec = FunctionSet.of(Dialect.SPEC);
        Intrinsics aws = FunctionSet.of(Dialect.AWS);

        assertThat(spec.names())
                .filteredOn(name -> !arity(aws, name).equals(arity(spec, name)))
                .containsExactly("States.UUID");
    }

    private static Arity arity(Intrinsics functions, String name) {
        return functions.named(name).orElseThrow().arity();
    }

    @Test
    void aDeviationDeviatesFromAFunction() {
        Intrinsics spec = FunctionSet.of(Dialect.SPEC);
        Intrinsics none = FunctionSet.of(Dialect.AWS).deviating(spec.conventions(), List.of());

        assertThat(none.names()).isEqualTo(spec.names());
        assertThatThrownBy(() -> spec.deviating(spec.conventions(), List.of(new RoundedAdd(), new RoundedAdd())))
                .hasMessageContaining("States.MathAdd");
    }
}
