package dev.asltck.harness.engines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.EngineProviders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The descriptors in the folder {@code engines} of this project. */
class ProjectEnginesTest {

    private static final Path FOLDER = Path.of("..", "engines");

    private final KnownEngines.Described described =
            KnownEngines.of(EngineProviders.of(List.of()), FOLDER).described();

    @Test
    void haveNoProblems() {
        assertThat(described.problems()).isEmpty();
        assertThat(described.descriptors())
                .extracting(EngineDescriptor::name)
                .contains("aws", "floci", "floe", "step-functions-local");
    }

    @Test
    void areExplained() {
        assertThat(described.descriptors())
                .allSatisfy(
                        each -> assertThat(each.folder().resolve("README.md")).exists());
    }

    @Test
    void comeWithTheScriptsThatInstallThem() {
        for (EngineDescriptor descriptor : described.descriptors()) {
            descriptor
                    .installation()
                    .map(installation -> installation.command().get(0))
                    .filter(program -> program.startsWith("./"))
                    .ifPresent(program ->
                            assertThat(descriptor.folder().resolve(program)).isExecutable());
        }
    }

    @Test
    void haveDaysOfTests() {
        assertThat(described.descriptors())
                .filteredOn(each -> each.trial().tested())
                .allSatisfy(
                        each -> assertThat(LocalDate.parse(each.trial().text())).isNotNull());
    }
}
