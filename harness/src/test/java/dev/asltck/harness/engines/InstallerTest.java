package dev.asltck.harness.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.engines.EngineState.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class InstallerTest {

    /** Writes down how often it was run. */
    private static final String COUNTS = "echo again >>../runs; mv ../runs .; cp runs installed/; mv runs ..";

    @TempDir
    private Path engines;

    private final List<String> printed = new ArrayList<>();

    private EngineDescriptor descriptor(String script) throws IOException {
        return descriptor(script, "1");
    }

    private EngineDescriptor descriptor(String script, String version) throws IOException {
        return DescriptorFile.read(Descriptors.good("some")
                        .with("version", "'" + version + "'")
                        .with("install", "{ 'command': ['sh', '-c', '" + script + "'], 'needs': ['sh'] }")
                        .in(engines))
                .descriptor()
                .orElseThrow();
    }

    private boolean install(EngineDescriptor descriptor, boolean force) throws Exception {
        return new Installer(printed::add)
                .install(descriptor, descriptor.installation().orElseThrow(), force);
    }

    private Path installed(String name) {
        return engines.resolve("some/installed").resolve(name);
    }

    private static Kind state(EngineDescriptor descriptor) {
        return EngineState.of(descriptor).kind();
    }

    @Test
    void runsTheCommandInTheFolderOfTheDescriptor() throws Exception {
        EngineDescriptor descriptor = descriptor("echo one; echo two >&2; echo engine >installed/engine");
        assertThat(state(descriptor)).isEqualTo(Kind.NOT_INSTALLED);

        assertThat(install(descriptor, false)).isTrue();

        assertThat(printed).containsExactly("one", "two");
        assertThat(installed("engine")).hasContent("engine");
        assertThat(state(descriptor)).isEqualTo(Kind.INSTALLED);
    }

    @Test
    void doesNothingWhereTheVersionIsThere() throws Exception {
        EngineDescriptor descriptor = descriptor(COUNTS);
        install(descriptor, false);

        assertThat(install(descriptor, false)).isFalse();
        assertThat(installed("runs")).hasContent("again");
    }

    @Test
    void installsAnewWhereItIsForced() throws Exception {
        EngineDescriptor descriptor = descriptor(COUNTS);
        install(descriptor, false);

        assertThat(install(descriptor, true)).isTrue();
        assertThat(installed("runs")).hasContent("again\nagain");
    }

    @Test
    void replacesAnotherVersion() throws Exception {
        install(descriptor("echo old >installed/old", "1"), false);
        EngineDescriptor descriptor = descriptor("echo new >installed/new", "2");
        assertThat(state(descriptor)).isEqualTo(Kind.OUTDATED);
        assertThat(EngineState.of(descriptor).remedy())
                .isEqualTo("version 1 is installed, and not 2; run 'asl-tck engines install some'");

        install(descriptor, false);

        assertThat(state(descriptor)).isEqualTo(Kind.INSTALLED);
        assertThat(installed("new")).exists();
        assertThat(installed("old")).doesNotExist();
    }

    @Test
    void doesNotTakeForInstalledWhatHasFailed() throws Exception {
        install(descriptor("true"), false);
        EngineDescriptor descriptor = descriptor("echo half >installed/engine; echo no network; exit 7");

        assertThatThrownBy(() -> install(descriptor, true))
                .isInstanceOf(InstallationException.class)
                .hasMessageStartingWith("cannot be installed: sh -c ")
                .hasMessageEndingWith(" ended with exit code 7, saying: no network");
        assertThat(state(descriptor)).isEqualTo(Kind.NOT_INSTALLED);
    }

    @Test
    void tellsThatThereIsNoSuchCommand() throws Exception {
        Path file = Descriptors.good("some")
                .with("install", "{ 'command': ['./install'] }")
                .in(engines);
        EngineDescriptor descriptor = DescriptorFile.read(file).descriptor().orElseThrow();

        assertThatThrownBy(() -> install(descriptor, false))
                .isInstanceOf(InstallationException.class)
                .hasMessageStartingWith("cannot be installed: ")
                .hasMessageContaining("./install");
    }

    @Test
    void removesWhatItHasInstalledButNotWhereLinksLead(@TempDir Path elsewhere) throws Exception {
        Path precious = Files.createFile(elsewhere.resolve("precious"));
        EngineDescriptor descriptor = descriptor("ln -s " + elsewhere + " installed/link");
        install(descriptor, false);

        install(descriptor, true);

        assertThat(precious).exists();
    }
}
