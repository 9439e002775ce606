package dev.asltck.harness.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.api.call.RatePlan.Bucket;
import org.junit.jupiter.api.Test;

class RatePlanTest {

    @Test
    void givesLargeRegionsMore() {
        assertThat(RatePlan.ofAws("us-east-1").of(Operation.START_EXECUTION)).contains(new Bucket(1_300, 300));
        assertThat(RatePlan.ofAws("eu-central-1").of(Operation.START_EXECUTION)).contains(new Bucket(800, 150));
    }

    @Test
    void rationsCreationEverywhere() {
        assertThat(RatePlan.ofAws("us-east-1").of(Operation.CREATE_STATE_MACHINE))
                .isEqualTo(RatePlan.ofAws("eu-central-1").of(Operation.CREATE_STATE_MACHINE))
                .contains(new Bucket(100, 1));
    }

    @Test
    void hasNoLimitWhereThereIsNone() {
        assertThat(RatePlan.UNLIMITED.of(Operation.CREATE_STATE_MACHINE)).isEmpty();
    }

    @Test
    void tellsHowLongCallsTake() {
        assertThat(new Bucket(100, 1).timeFor(100)).isZero();
        assertThat(new Bucket(100, 1).timeFor(700)).hasMinutes(10);
        assertThat(new Bucket(300, 15).timeFor(330)).hasSeconds(2);
    }
}
