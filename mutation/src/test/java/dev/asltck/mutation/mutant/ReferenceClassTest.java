package dev.asltck.mutation.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceClassTest {

    private static final ReferenceClass TYPE = ReferenceClass.of("dev.asltck.reference.intrinsic.aws.Format$Part");

    @Test
    void isTheClassAroundANestedOne() {
        assertThat(TYPE).isEqualTo(new ReferenceClass("intrinsic.aws.Format"));
        assertThat(TYPE.packageName()).isEqualTo("intrinsic.aws");
        assertThat(ReferenceClass.of("dev.asltck.reference.Program").packageName())
                .isEqualTo(".");
    }

    @Test
    void isInTheModule() {
        assertThatThrownBy(() -> ReferenceClass.of("java.lang.String")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "intrinsic.aws", "intrinsic*", "*.aws", "intrinsic.aws.Format", "intrinsic.aws.F*"})
    void matchesAGlobOfItsPackageOrItsName(String glob) {
        assertThat(TYPE.matches(glob)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intrinsic", "Format", "intrinsic.aws.Form", "intrinsicXaws", "aws"})
    void matchesNoOther(String glob) {
        assertThat(TYPE.matches(glob)).isFalse();
    }
}
