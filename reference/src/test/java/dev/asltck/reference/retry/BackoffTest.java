package dev.asltck.reference.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.model.Retrier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Entropy ENTROPY = Entropy.seeded(1);

    @Test
    void multipliesTheIntervalByTheRate() {
        Backoff backoff = new Backoff(retrier(3, OptionalLong.empty(), Optional.empty(), 1.5));

        assertThat(backoff.delay(0, ENTROPY)).isEqualTo(Duration.ofSeconds(3));
        assertThat(backoff.delay(1, ENTROPY)).isEqualTo(Duration.ofMillis(4_500));
        assertThat(backoff.delay(2, ENTROPY)).isEqualTo(Duration.ofMillis(6_750));
    }

    @Test
    void staysWithinTheMaximumDelay() {
        Backoff backoff = new Backoff(retrier(3, OptionalLong.of(4), Optional.empty(), 2.0));

        assertThat(backoff.delay(0, ENTROPY)).isEqualTo(Duration.ofSeconds(3));
        assertThat(backoff.delay(1, ENTROPY)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void staysWithinWhatAnInstantCanHold() {
        Backoff backoff = new Backoff(retrier(Long.MAX_VALUE, OptionalLong.empty(), Optional.empty(), 1e300));

        assertThat(backoff.delay(1_000_000, ENTROPY)).isEqualTo(Duration.ofSeconds(100_000_000_000L));
    }

    @Test
    void drawsWithinTheIntervalWithFullJitter() {
        Backoff backoff = new Backoff(retrier(8, OptionalLong.empty(), Optional.of("FULL"), 1.0));

        List<Duration> delays =
                List.of(backoff.delay(0, ENTROPY), backoff.delay(0, ENTROPY), backoff.delay(0, ENTROPY));

        assertThat(delays).doesNotHaveDuplicates().allMatch(delay -> delay.compareTo(Duration.ofSeconds(8)) < 0);
    }

    @Test
    void leavesTheIntervalAloneWithAnUnknownJitterStrategy() {
        Backoff backoff = new Backoff(retrier(8, OptionalLong.empty(), Optional.of("SAMPLE"), 1.0));

        assertThat(backoff.delay(0, ENTROPY)).isEqualTo(Duration.ofSeconds(8));
    }

    private static Retrier retrier(long interval, OptionalLong maxDelay, Optional<String> jitter, double rate) {
        return new Retrier(List.of("E"), interval, 3, maxDelay, jitter, rate);
    }
}
