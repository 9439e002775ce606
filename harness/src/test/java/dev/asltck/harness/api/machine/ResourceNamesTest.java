package dev.asltck.harness.api.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceNamesTest {

    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:x";

    private static String task(String resource) {
        return "{ \"Type\": \"Task\", \"Resource\" : \"" + resource + "\" }";
    }

    private static String with(Map<String, String> others, String definition) {
        return ResourceNames.with(others, definition, DefinedResources.of(definition));
    }

    @Test
    void areReplacedByOthers() {
        assertThat(with(Map.of("urn:task:x", "arn:activity"), task("urn:task:x")))
                .isEqualTo(task("arn:activity"));
    }

    @Test
    void areReplacedByFunctionsWhereThereIsNoOther() {
        assertThat(with(Map.of("urn:task:y", "arn:activity"), task("urn:task:x")))
                .isEqualTo(task(FUNCTION));
    }

    @Test
    void areReplacedInATextThatIsNoJson() {
        assertThat(with(Map.of("urn:task:x", "arn:activity"), "{ 01, " + task("urn:task:x")))
                .isEqualTo("{ 01, " + task("arn:activity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x:y",
                "mailto:someone@example.com",
                "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
                "arn:aws:states:::lamda:invoke",
                "urn:task:",
                ""
            })
    void areLeftAsTheyAreWhereTheirFormIsWhatMatters(String resource) {
        assertThat(ResourceNames.withServices(task(resource))).isEqualTo(task(resource));
    }

    @Test
    void keepTheirWaitForAToken() {
        assertThat(ResourceNames.withServices(task("urn:task:x.waitForTaskToken")))
                .isEqualTo(task("arn:aws:states:::lambda:invoke.waitForTaskToken"));
    }

    @ParameterizedTest
    @CsvSource({
        "ItemReader, arn:aws:states:::s3:getObject",
        "ResultWriter, arn:aws:states:::s3:putObject",
    })
    void areServicesThatReadAndWriteWhereNoFunctionMayStand(String field, String service) {
        String map = """
                { "StartAt": "A", "States": { "A": { "Type": "Map", "%s": { "Resource": "%s" } } } }""";

        assertThat(ResourceNames.withServices(map.formatted(field, "urn:task:x")))
                .isEqualTo(map.formatted(field, service));
    }

    @Test
    void haveServicesForWhatIsNeitherArnNorName() {
        DefinedResources defined = new DefinedResources(Set.of(), Set.of(), Set.of("ftp://example.com/x"));

        assertThat(ResourceNames.servicesFor(
                        Set.of(
                                "https://example.com/x",
                                "ftp://example.com/x",
                                "urn:task:x",
                                "arn:aws:states:::sqs:sendMessage"),
                        defined))
                .containsOnly(
                        Map.entry("https://example.com/x", FUNCTION),
                        Map.entry("ftp://example.com/x", "arn:aws:states:::s3:putObject"));
    }

    @Test
    void areNoMoreThanWhatIsCalledResource() {
        String data = "{ \"Result\": \"urn:task:x\" }";

        assertThat(ResourceNames.withServices(data)).isEqualTo(data);
    }

    @Test
    void areFoundInTheText() {
        assertThat(ResourceNames.in(task("urn:task:x") + task("x:y") + task("urn:task\\u003ay")))
                .containsExactlyInAnyOrder("urn:task:x", "x:y");
    }
}
