package dev.asltck.harness.validators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInsTest {

    @ParameterizedTest
    @CsvSource({
        "urn:task:x, arn:aws:lambda:us-east-1:123456789012:function:x",
        "urn:bank:check-name, arn:aws:lambda:us-east-1:123456789012:function:check-name",
        "urn:hr:ask.waitForTaskToken, arn:aws:states:::lambda:invoke.waitForTaskToken",
        "urn:uuid:f81d4fae, urn:uuid:f81d4fae",
        "urn:task:%zz, urn:task:%zz",
        "x:y, x:y"
    })
    void replacesTheNamesOfTheCasesOnly(String resource, String shown) {
        assertThat(StandIns.replacedIn("{\"Resource\": \"" + resource + "\",\"Result\":\"urn:task:x\"}"))
                .isEqualTo("{\"Resource\": \"" + shown + "\",\"Result\":\"urn:task:x\"}");
    }
}
