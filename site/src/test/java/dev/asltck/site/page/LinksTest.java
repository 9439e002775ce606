package dev.asltck.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @Test
    void encodesWhatIsInAFragment() {
        assertThat(Links.matrix("good~1", "chapter", "a/b&c=d #\u00e9+"))
                .isEqualTo("index.html#/runs=good%7E1&chapter=a%2Fb%26c%3Dd+%23%C3%A9%2B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/a?b#c", "http://example.com", "HTTPS://example.com/"})
    void leadsToPages(String address) {
        assertThat(Links.outward(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.com",
                "https:javascript",
                "urn:x",
                "",
                "no address"
            })
    void leadsNowhereElse(String address) {
        assertThat(Links.outward(address)).isEmpty();
    }
}
