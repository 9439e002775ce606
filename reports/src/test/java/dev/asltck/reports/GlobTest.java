package dev.asltck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "retry,     retry,       true",
        "retry,     retry-a,     false",
        "retry-*,   retry-a,     true",
        "retry-*,   retry-,      true",
        "*-a,       retry-a,     true",
        "*-a,       retry-ab,    false",
        "r*y*a,     retry-a,     true",
        "r**a,      retry-a,     true",
        "*,         anything,    true",
        "a.c,       abc,         false",
        "a[b],      a[b],        true",
    })
    void standsForAnyCharacters(String pattern, String text, boolean matches) {
        assertThat(Glob.parse(pattern).test(text)).isEqualTo(matches);
    }
}
