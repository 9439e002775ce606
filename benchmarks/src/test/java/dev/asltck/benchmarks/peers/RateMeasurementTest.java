package dev.asltck.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.benchmarks.peers.RateMeasurement.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateMeasurementTest {

    private static final Duration ENOUGH = Duration.ofMillis(1);
    private static final long MICROSECOND = 1_000;
    private static final long WAY_THERE_AND_BACK = 50_000_000;

    private final List<Long> sizes = new ArrayList<>();

    private Rate measure(long largest, Duration total, Timing timing) throws Exception {
        return new RateMeasurement(2, largest, ENOUGH, total).measure(size -> {
            sizes.add(size);
            return timing.nanos(size);
        });
    }

    @Test
    void takesOffWhatEveryExecutionCosts() throws Exception {
        Rate rate = measure(1_000_000, ENOUGH, size -> WAY_THERE_AND_BACK + size * MICROSECOND);

        assertThat(rate.perSecond()).isEqualTo(2_000_000);
    }

    @Test
    void growsUntilAnExecutionTakesLongEnough() throws Exception {
        Rate rate = measure(1_000_000, ENOUGH, size -> WAY_THERE_AND_BACK + size * MICROSECOND);

        assertThat(rate.size()).isEqualTo(1024);
        assertThat(rate.limit()).isEmpty();
        assertThat(sizes).containsExactly(16L, 16L, 32L, 64L, 128L, 256L, 512L, 1024L, 128L, 1024L);
    }

    @Test
    void growsNoFurtherThanTheLargest() throws Exception {
        Rate rate = measure(100, Duration.ofNanos(1), size -> size * MICROSECOND);

        assertThat(rate.size()).isEqualTo(100);
        assertThat(sizes).containsExactly(16L, 16L, 32L, 64L, 100L, 12L, 100L);
    }

    @Test
    void alternatesUntilTheTotalIsReached() throws Exception {
        measure(80, Duration.ofNanos(3 * 90 * MICROSECOND), size -> size * MICROSECOND);

        assertThat(sizes.subList(5, sizes.size())).containsExactly(10L, 80L, 10L, 80L, 10L, 80L);
    }

    @Test
    void contentsItselfWithWhatTheEngineCanDo() throws Exception {
        Rate rate = measure(1_000_000, ENOUGH, size -> {
            if (size > 64) {
                throw new UnmeasurableException("too much");
            }
            return size * MICROSECOND;
        });

        assertThat(rate).isEqualTo(new Rate(2_000_000, 64, "too much"));
    }

    @Test
    void takesHalfOfWhatWorksOnlyOnce() throws Exception {
        Rate rate = measure(64, ENOUGH, size -> {
            if (size == 64 && sizes.contains(8L)) {
                throw new UnmeasurableException("tired");
            }
            return size * MICROSECOND;
        });

        assertThat(rate).isEqualTo(new Rate(2_000_000, 32, "tired"));
    }

    @Test
    void givesUpAnEngineThatFailsAtOnce() {
        assertThatThrownBy(() -> measure(100, ENOUGH, size -> {
                    throw new UnmeasurableException("broken");
                }))
                .isInstanceOf(UnmeasurableException.class)
                .hasMessage("broken");
    }

    @Test
    void makesNoRateOfTimesThatDoNotDiffer() {
        assertThatThrownBy(() -> measure(160, ENOUGH, size -> WAY_THERE_AND_BACK))
                .isInstanceOf(UnmeasurableException.class)
                .hasMessage("an execution of size 10 takes no longer than one of 1");
    }
}
