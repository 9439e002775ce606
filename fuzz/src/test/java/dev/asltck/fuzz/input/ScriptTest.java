package dev.asltck.fuzz.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void choosesByItsBytes() {
        Script script = new Script(new byte[] {7, -1, 2});

        assertThat(script.below(5)).isEqualTo(2);
        assertThat(script.below(256)).isEqualTo(255);
        assertThat(script.oneOf(List.of("a", "b", "c"))).isEqualTo("c");
        assertThat(script.hasMore()).isFalse();
    }

    @Test
    void takesTwoBytesForManyChoices() {
        assertThat(new Script(new byte[] {1, 2}).below(1_000)).isEqualTo(258);
    }

    @Test
    void choosesTheFirstWhenItHasRunOut() {
        Script script = new Script(new byte[0]);

        assertThat(script.below(5)).isZero();
        assertThat(script.oneIn(2)).isFalse();
        assertThat(script.magnitude(10)).isEqualTo(1);
    }

    @Test
    void choosesMagnitudesUpToAPowerOfTwo() {
        assertThat(new Script(new byte[] {9, 1, -1}).magnitude(10)).isEqualTo(1_023);
    }
}
