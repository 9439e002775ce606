package dev.asltck.harness.validators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.validators.Answer.Kind;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Validated;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class ReferenceValidatorTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static Answer answer(BiFunction<String, Dialect, Validated<Program>> loader, Duration deadline)
            throws InterruptedException {
        try (Validator validator = new ReferenceValidator(loader, deadline)) {
            return validator.validate("{}", Dialect.SPEC);
        }
    }

    @Test
    void acceptsAValidDefinitionAndRefusesAnInvalidOne() throws InterruptedException {
        try (Validator validator = new ReferenceValidator(LONG)) {
            Answer valid =
                    validator.validate("{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}", Dialect.SPEC);
            Answer invalid = validator.validate("{", Dialect.SPEC);

            assertThat(valid).isEqualTo(new Answer(Kind.ACCEPTED, List.of()));
            assertThat(invalid.kind()).isEqualTo(Kind.REFUSED);
            assertThat(invalid.messages()).singleElement().asString().contains("not a JSON text");
        }
    }

    @Test
    void crashesWhereTheInterpreterDoes() throws InterruptedException {
        Answer answer = answer(
                (definition, dialect) -> {
                    throw new IllegalStateException("a bug");
                },
                LONG);

        assertThat(answer).isEqualTo(Answer.of(Kind.CRASHED, "java.lang.IllegalStateException: a bug"));
    }

    @Test
    void hangsWhereTheInterpreterDoes() throws InterruptedException {
        Answer answer = answer(
                (definition, dialect) -> {
                    awaitForEver();
                    return new Validated<>(Optional.empty(), List.of());
                },
                Duration.ofMillis(100));

        assertThat(answer).isEqualTo(Answer.of(Kind.HUNG, "no answer within 0.1 seconds"));
    }

    private static void awaitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
