package dev.asltck.reference.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void haveIdsOfTheirOwn() {
        assertThat(Rules.ids()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }
}
