package dev.asltck.fuzz.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void givesTheResultOfProportionateWork() {
        assertThat(Effort.<Integer>proportionate("Loading", 1_000, () -> allocate(30_000_000)))
                .isEqualTo(30_000_000);
    }

    @Test
    void findsWorkThatTakesTooMuch() {
        assertThatThrownBy(() -> Effort.proportionate("Loading", 10, () -> allocate(30_000_000)))
                .isInstanceOf(Finding.class)
                .hasMessageStartingWith("Loading a text of 10 characters took ");
    }

    @Test
    void givesWorkASecondChance() {
        AtomicInteger times = new AtomicInteger();
        IntSupplier work = () -> times.getAndIncrement() == 0 ? allocate(30_000_000) : 0;

        assertThat(Effort.<Integer>proportionate("Loading", 10, work::getAsInt)).isEqualTo(30_000_000);
    }

    private static int allocate(int bytes) {
        return new byte[bytes].length;
    }
}
