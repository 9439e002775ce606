package dev.asltck.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void isAllOfAShortText() {
        assertThat(Beginning.of("abc", 3)).isEqualTo("abc");
        assertThat(Beginning.marked("abc", 3)).isEqualTo("abc");
    }

    @Test
    void isAsMuchAsThereIsRoomFor() {
        assertThat(Beginning.of("abcd", 3)).isEqualTo("abc");
        assertThat(Beginning.of("abcd", 0)).isEmpty();
    }

    @Test
    void isMarkedIfThatIsNotAll() {
        assertThat(Beginning.marked("abcd", 3)).isEqualTo("abc...");
    }

    @Test
    void splitsNoPair() {
        assertThat(Beginning.of("ab\ud83d\ude00c", 3)).isEqualTo("ab");
        assertThat(Beginning.of("ab\ud83d\ude00c", 4)).isEqualTo("ab\ud83d\ude00");
    }
}
