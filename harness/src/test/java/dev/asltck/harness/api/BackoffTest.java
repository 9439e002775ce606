package dev.asltck.harness.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsEverLongerUpToASecond() {
        Backoff backoff = new Backoff(Duration.ofMillis(400), () -> 0);

        assertThat(backoff.next()).isEqualTo(400);
        assertThat(backoff.next()).isEqualTo(600);
        assertThat(backoff.next()).isEqualTo(900);
        assertThat(backoff.next()).isEqualTo(1_000);
        assertThat(backoff.next()).isEqualTo(1_000);
    }

    @Test
    void isNotQuiteRegular() {
        assertThat(new Backoff(Duration.ofMillis(400), () -> 1).next()).isEqualTo(300);
    }

    @Test
    void beginsAnewWhenSomethingHasHappened() {
        Backoff backoff = new Backoff(Duration.ofMillis(5), () -> 0);
        backoff.next();
        backoff.next();

        backoff.reset();

        assertThat(backoff.next()).isEqualTo(5);
    }
}
