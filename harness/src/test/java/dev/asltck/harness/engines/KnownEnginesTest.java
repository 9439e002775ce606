package dev.asltck.harness.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineProviders;
import dev.asltck.harness.reference.ReferenceEngineProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownEnginesTest {

    @TempDir
    private Path engines;

    private KnownEngines known() {
        return KnownEngines.of(EngineProviders.of(List.of(new ReferenceEngineProvider())), engines);
    }

    private void breakOne() throws IOException {
        Files.writeString(Files.createDirectory(engines.resolve("broken")).resolve("engine.json"), "{");
    }

    @Test
    void findsEnginesByName() throws IOException {
        Descriptors.good("some").in(engines);

        assertThat(known().named("some").name()).isEqualTo("some");
        assertThat(known().named("reference")).isInstanceOf(ReferenceEngineProvider.class);
    }

    @Test
    void findsEnginesByThePathOfTheirDescriptors(@TempDir Path elsewhere) throws IOException {
        Path file = Descriptors.good("mine").in(elsewhere);

        assertThat(known().named(file.toString()).name()).isEqualTo("mine");
        assertThat(known().named(elsewhere.resolve("mine").toString()).name()).isEqualTo("mine");
    }

    @Test
    void namesThoseThereAreWhereThereIsNone() throws IOException {
        Descriptors.good("some").in(engines);

        assertThatThrownBy(() -> known().named("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no engine 'nobody'; the engines are reference, some");
    }

    @Test
    void listsWhatTheFolderDescribes() throws IOException {
        Descriptors.good("two").in(engines);
        Descriptors.good("one").in(engines);
        Files.createDirectory(engines.resolve("no-engine"));

        assertThat(known().described().descriptors())
                .extracting(EngineDescriptor::name)
                .containsExactly("one", "two");
    }

    @Test
    void doesNotTakeOthersAwayWhereOneIsBroken() throws IOException {
        Descriptors.good("some").in(engines);
        breakOne();

        assertThat(known().described().descriptors())
                .extracting(EngineDescriptor::name)
                .containsExactly("some");
        assertThat(known().described().problems())
                .extracting(CaseProblem::text)
                .singleElement()
                .asString()
                .startsWith(engines + "/broken/engine.json:1:");
    }

    @Test
    void saysWhatIsWrongWithTheOneAskedFor() throws IOException {
        breakOne();

        assertThatThrownBy(() -> known().named("broken"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(engines + "/broken/engine.json:1:")
                .hasMessageContaining("not a JSON text");
    }

    @Test
    void refusesANameThatIsTaken() throws IOException {
        Descriptors.good("reference").in(engines);

        assertThat(known().described().problems())
                .extracting(CaseProblem::message)
                .containsExactly("there is another engine of the name 'reference'");
    }

    @Test
    void refusesANameThatIsNotThatOfTheFolder() throws IOException {
        Descriptors.good("some").in(engines);
        Files.move(engines.resolve("some"), engines.resolve("other"));

        assertThat(known().described().problems())
                .extracting(CaseProblem::message)
                .containsExactly("the name 'some' is not that of the folder");
    }

    @Test
    void startsNothingThatIsNotInstalled() throws IOException {
        Descriptors.good("some").with("install", "{ 'command': ['true'] }").in(engines);

        assertThatThrownBy(() -> known().named("some").start())
                .isInstanceOf(AdapterException.class)
                .hasMessage("it is not installed; run 'asl-tck engines install some'");
    }

    @Test
    void startsNothingThatLacksAProgram() throws IOException {
        Descriptors.good("some")
                .with("install", "{ 'command': ['true'], 'needs': ['sh', 'no-such-program'] }")
                .in(engines);

        assertThatThrownBy(() -> known().named("some").start())
                .isInstanceOf(AdapterException.class)
                .hasMessage("it needs no-such-program, not found on the PATH; install that first");
    }
}
