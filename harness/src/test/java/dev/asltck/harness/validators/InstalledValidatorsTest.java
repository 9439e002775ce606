package dev.asltck.harness.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asltck.harness.validators.Answer.Kind;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The validators of the folder {@code validators}, where they are installed. */
class InstalledValidatorsTest {

    private static final Path FOLDER = Path.of("../validators");

    @ParameterizedTest
    @ValueSource(strings = {"asl-validator", "amazon-states-language-service", "statelint", "cfn-lint"})
    void tellValidFromInvalid(String program) throws Exception {
        assumeTrue(
                Files.exists(FOLDER.resolve("node_modules")) && Files.exists(FOLDER.resolve("python_packages")),
                "the validators are not installed; validators/install does it");
        try (Validator validator = new ProgramValidator(FOLDER.resolve(program), Duration.ofMinutes(1))) {
            assertThat(validator.describe().name()).isEqualTo(program);
            assertThat(kind(validator, "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}"))
                    .isEqualTo(Kind.ACCEPTED);
            assertThat(kind(validator, "{\"StartAt\":\"A\"}")).isEqualTo(Kind.REFUSED);
            assertThat(kind(validator, "{\"StartAt\":")).isEqualTo(Kind.REFUSED);
        }
    }

    private static Kind kind(Validator validator, String definition) throws InterruptedException {
        return validator.validate(definition, Dialect.SPEC).kind();
    }
}
