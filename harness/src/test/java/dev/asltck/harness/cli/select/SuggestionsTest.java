package dev.asltck.harness.cli.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final List<String> NAMES = List.of("retry-a", "retry-b", "wait");

    @Test
    void namesAllThatHaveThePart() {
        assertThat(Suggestions.text("Retry", NAMES)).isEqualTo("; did you mean 'retry-a', 'retry-b'?");
    }

    @Test
    void namesTheOneThatIsSpelledAlike() {
        assertThat(Suggestions.text("waitt", NAMES)).isEqualTo("; did you mean 'wait'?");
    }

    @Test
    void saysNothingWhenNothingIsNear() {
        assertThat(Suggestions.text("xyzzy", NAMES)).isEmpty();
    }
}
