package dev.asltck.reference.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reference.dialect.Dialect;
import org.junit.jupiter.api.Test;

class ExpressionParserTest {

    private final ExpressionParser parser = new ExpressionParser(Dialect.SPEC);

    @Test
    void parsesATextOnceForAllItsFields() throws JsonataSyntaxException {
        References checked = parser.references("$x + $y");

        JsonataExpression first = parser.expression("Output", "$x + $y");
        JsonataExpression second = parser.expression("Assign/z", "$x + $y");

        assertThat(first.references()).isSameAs(checked).isSameAs(second.references());
        assertThat(first.field().location()).isEqualTo("Output");
        assertThat(second.field().location()).isEqualTo("Assign/z");
    }

    @Test
    void refusesAMalformedTextEachTime() {
        assertThatThrownBy(() -> parser.references("1 +")).isInstanceOf(JsonataSyntaxException.class);
        assertThatThrownBy(() -> parser.references("1 +")).isInstanceOf(JsonataSyntaxException.class);
    }

    @Test
    void parsesLaterOperatorsForTheSpecificationOnly() throws JsonataSyntaxException {
        assertThat(parser.references("$x ?: 1").variables()).containsExactly("x");
        assertThatThrownBy(() -> new ExpressionParser(Dialect.AWS).references("$x ?: 1"))
                .isInstanceOf(JsonataSyntaxException.class)
                .hasMessage("The symbol \":\" cannot be used as a unary operator");
    }
}
