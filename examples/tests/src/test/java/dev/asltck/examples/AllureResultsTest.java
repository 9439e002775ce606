package dev.asltck.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.junitplatform.AllureJunitPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Allure's listener writes of the example, and of another engine with the same cases. */
class AllureResultsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FAIL_AND_SUCCEED = "chapter:state-types/succeed or chapter:state-types/fail";

    @TempDir
    private Path folder;

    /** The identity of a result in Allure. */
    private record Identity(String historyId, String fullName, String parameters, String suite) {}

    @Test
    void namesATestCaseByItsIdAndItsEngineAsAParameter() {
        Identity identity = identities(theExample()).get("asl-tck:succeed-outputs-its-input[array]");

        assertThat(identity.parameters()).isEqualTo("engine=tiny dialect=spec ");
        assertThat(identity.fullName()).isEqualTo("state-types/succeed/succeed.json/succeed-outputs-its-input[array]");
        assertThat(identity.suite()).isEqualTo("state-types/succeed");
    }

    @Test
    void hasTheSameIdentitiesInEachRun() {
        assertThat(identities(theExample())).hasSizeGreaterThan(100).isEqualTo(identities(theExample()));
    }

    @Test
    void keepsIdentitiesWhereCasesAreAdded() {
        Map<String, Identity> before = identities(engine("reference", "chapter:state-types/succeed"));
        Map<String, Identity> after = identities(engine("reference", FAIL_AND_SUCCEED));

        assertThat(after).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
    }

    /** Skipped ones too, of which Allure hears nothing but that. */
    @Test
    void hasTheSameTestCasesOnEachEngineAndAHistoryForEach() {
        Map<String, Identity> tiny = identities(theExample());
        Map<String, Identity> reference = identities(engine("reference", FAIL_AND_SUCCEED));

        assertThat(reference).containsOnlyKeys(tiny.keySet());
        assertThat(tiny).allSatisfy((id, identity) -> {
            assertThat(identity.parameters()).isEqualTo("engine=tiny dialect=spec ");
            assertThat(reference.get(id).parameters()).isEqualTo("engine=reference dialect=spec ");
            assertThat(identity.historyId()).isNotEqualTo(reference.get(id).historyId());
        });
    }

    private static LauncherDiscoveryRequest theExample() {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass("com.example.tiny.ConformanceTest"))
                .build();
    }

    private static LauncherDiscoveryRequest engine(String name, String filter) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectUniqueId("[engine:asl-tck]"))
                .configurationParameter("asl-tck.engine", name)
                .configurationParameter("asl-tck.filter", filter)
                .build();
    }

    /** By test case. */
    private Map<String, Identity> identities(LauncherDiscoveryRequest request) {
        try {
            Path results = Files.createTempDirectory(folder, "results");
            AllureLifecycle lifecycle = new AllureLifecycle(new FileSystemResultsWriter(results));
            LauncherConfig config = LauncherConfig.builder()
                    .enableTestExecutionListenerAutoRegistration(false)
                    .addTestExecutionListeners(new AllureJunitPlatform(lifecycle))
                    .build();
            LauncherFactory.create(config).execute(request);
            return read(results);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Identity> read(Path results) throws IOException {
        Map<String, Identity> identities = new TreeMap<>();
        try (Stream<Path> files = Files.list(results)) {
            files.filter(file -> file.toString().endsWith("-result.json"))
                    .map(file -> JSON.readTree(file.toFile()))
                    .forEach(result -> {
                        String id = result.get("testCaseId").stringValue();
                        assertThat(identities.put(id, identity(result))).as(id).isNull();
                    });
        }
        return identities;
    }

    private static Identity identity(JsonNode result) {
        StringBuilder parameters = new StringBuilder();
        for (JsonNode parameter : result.get("parameters")) {
            parameters.append(parameter.get("name").stringValue()).append('=');
            parameters.append(parameter.get("value").stringValue()).append(' ');
        }
        return new Identity(
                result.get("historyId").stringValue(),
                result.get("fullName").stringValue(),
                parameters.toString(),
                suite(result));
    }

    private static String suite(JsonNode result) {
        for (JsonNode label : result.get("labels")) {
            if (label.get("name").stringValue().equals("suite")) {
                return label.get("value").stringValue();
            }
        }
        return "";
    }
}
