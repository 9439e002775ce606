package dev.asltck.harness.api.cleanup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunNamesTest {

    private final RunNames names = RunNames.random();

    @Test
    void tellTheRun() {
        assertThat(RunNames.runOf(names.machine("0123456789abcdef"))).contains(names.run());
        assertThat(RunNames.runOf(names.activity())).contains(names.run());
    }

    @Test
    void areDifferentEachTime() {
        assertThat(names.machine("0123456789abcdef")).isNotEqualTo(names.machine("0123456789abcdef"));
        assertThat(names.run()).isNotEqualTo(RunNames.random().run());
    }

    @Test
    void areShortEnoughForTheApi() {
        assertThat(names.machine("0123456789abcdef")).hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asl-tck-demo", "asl-tck-0123456789-mine-1", "my-asl-tck-0123456789-activity-1"})
    void doNotClaimWhatOthersHaveNamed(String name) {
        assertThat(RunNames.runOf(name)).isEmpty();
    }
}
