package dev.asltck.reference.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.asltck.reference.dialect.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxFaultTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "$x /* c, 3",
        "/*/, 0",
        "1 /, 3",
        "$x@$i@, 0",
        "*#, 0",
        "/+a/, 0",
        "1 + /[z-a]/, 0",
    })
    void isFoundWhereTheLibraryTrips(String text, int offset) {
        assertThatThrownBy(() -> JsonataExpression.compile("Output", text, Dialect.SPEC))
                .asInstanceOf(type(JsonataSyntaxException.class))
                .returns(offset, JsonataSyntaxException::offset);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "1 two, 2",
                "1 _two$, 2",
                "1 \uD835\uDCB3, 2",
                "1 'two', 2",
                "1 \"a\\\"b\", 2",
                "'a' 'b', 4",
                "1 `two three`, 2",
                "1 23, 2",
            })
    void isFoundWhereTheTokenBegins(String text, int offset) {
        assertThatThrownBy(() -> JsonataExpression.compile("Output", text, Dialect.SPEC))
                .asInstanceOf(type(JsonataSyntaxException.class))
                .returns(offset, JsonataSyntaxException::offset);
    }

    @Test
    void isNoCommentAtTheEnd() throws JsonataSyntaxException {
        assertThat(JsonataExpression.compile("Output", "$x /* c */", Dialect.SPEC)
                        .references()
                        .variables())
                .containsExactly("x");
    }
}
