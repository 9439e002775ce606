package dev.asltck.harness.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.api.call.RatePlan.Bucket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private final AtomicLong now =
            new AtomicLong(Long.MAX_VALUE - Duration.ofHours(1).toNanos());
    private final TokenBucket bucket = new TokenBucket(new Bucket(3, 2), now::get);

    private Duration take() {
        return Duration.ofNanos(bucket.take());
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void letsABurstPass() {
        assertThat(take()).isZero();
        assertThat(take()).isZero();
        assertThat(take()).isZero();
    }

    @Test
    void makesTheNextOnesWaitForTheirTurn() {
        burst();

        assertThat(take()).hasMillis(500);
        assertThat(take()).hasMillis(1_000);
        assertThat(take()).hasMillis(1_500);
    }

    @Test
    void fillsAgainWithTime() {
        burst();
        pass(Duration.ofSeconds(1));

        assertThat(take()).isZero();
        assertThat(take()).isZero();
        assertThat(take()).hasMillis(500);
    }

    @Test
    void isNeverFullerThanFull() {
        pass(Duration.ofDays(1));
        burst();

        assertThat(take()).hasMillis(500);
    }

    private void burst() {
        for (int i = 0; i < 3; i++) {
            assertThat(take()).isZero();
        }
    }
}
