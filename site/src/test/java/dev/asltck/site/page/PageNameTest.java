package dev.asltck.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"moto", "retry-delays", "a1"})
    void isTheTextWhereThatIsFit(String text) {
        assertThat(PageName.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../../etc/passwd",
                "a/b",
                "a\\b",
                "C:",
                "con",
                "nul",
                "Upper",
                "a[b]",
                "\u0000",
                "-x",
                "\ud800",
                "a_b"
            })
    void isFitForEveryFileSystem(String text) {
        assertThat(PageName.of(text)).matches("[a-z0-9-]{0,60}_[0-9a-f]{16}");
    }

    @Test
    void isShort() {
        assertThat(PageName.of("x".repeat(1_000_000))).hasSizeLessThan(100);
    }

    @Test
    void isAnotherForEachText() {
        List<String> texts = List.of(
                "case[a]", "case[b]", "case-a", "Case-a", "CASE-A", "case a", "case/a", "\ud800", "\udc00", "\ufffd",
                "?");

        assertThat(texts.stream().map(PageName::of)).doesNotHaveDuplicates();
    }

    @Test
    void staysTheSame() {
        assertThat(PageName.of("retry-delays[two-retriers]")).isEqualTo("retry-delays-two-retriers-_cd3066feb628f589");
    }
}
