package dev.asltck.harness.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engine.EngineProviders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Engines that are described as programs that speak the protocol of standard streams. */
@EnabledOnOs(OS.LINUX)
class StreamsAdapterTest {

    @TempDir
    private Path engines;

    private EngineProvider provider(String nameInHello) throws IOException {
        Path file = ShellEngine.descriptor("some", nameInHello).in(engines);
        return KnownEngines.of(EngineProviders.of(List.of())).named(file.toString());
    }

    @Test
    void haveTheVersionThatTheyTell() throws Exception {
        try (Engine engine = provider("some").start()) {
            assertThat(engine.describe().name()).isEqualTo("some");
            assertThat(engine.describe().version()).isEqualTo(ShellEngine.VERSION);
        }
    }

    @Test
    void mustBeTheEngineThatIsDescribed() throws Exception {
        EngineProvider provider = provider("another");

        assertThatThrownBy(provider::start)
                .isInstanceOf(AdapterException.class)
                .hasMessage("the adapter says that its engine is 'another', and not 'some' as in "
                        + engines.resolve("some/engine.json"));
    }
}
