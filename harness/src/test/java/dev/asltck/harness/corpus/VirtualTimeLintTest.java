package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VirtualTimeLintTest {

    @Test
    void demandsTheFeatureVirtualTimeOfALongCase() {
        String expect = "{ 'fails': {}, 'elapsed': 11 }";

        assertThat(CaseJson.problems(CaseJson.good().with("expect", expect)))
                .containsExactly(
                        "case 'a-case' takes 11 seconds;" + " shorten its waits, or add the feature 'virtual-time'");
        assertThat(CaseJson.problems(CaseJson.good().with("expect", expect).with("features", "['virtual-time']")))
                .isEmpty();
    }
}
