package dev.asltck.site.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.Suite;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void quotesWhatAShellWouldTakeForMore() {
        assertThat(Commands.repeat("a[b]", header("moto")))
                .contains("./asl-tck run --engine moto --dialect aws --filter 'id:a[b]'");
        assertThat(Commands.repeat("a", header("it's; rm -rf $HOME")))
                .contains("./asl-tck run --engine 'it'\\''s; rm -rf $HOME' --dialect aws --filter id:a");
        assertThat(Commands.show("a[b]")).contains("./asl-tck show 'a[b]'");
        assertThat(Commands.trace("a[b]")).contains("./asl-tck exec --trace --case 'a[b]'");
    }

    @Test
    void doesNotLetANameBecomeAnOption() {
        assertThat(Commands.repeat("a", header("--help")))
                .contains("./asl-tck run --engine=--help --dialect aws --filter id:a");
        assertThat(Commands.show("--help")).contains("./asl-tck show -- --help");
    }

    @Test
    void leavesOutWhatCannotBeCopiedOrMeansSomethingElse() {
        assertThat(Commands.repeat("a", header("x\nrm -rf /"))).isEmpty();
        assertThat(Commands.repeat("a", header("x\u202ey"))).isEmpty();
        assertThat(Commands.repeat("a", header("x".repeat(1_000_000)))).isEmpty();
        assertThat(Commands.repeat("a b", header("x"))).isEmpty();
        assertThat(Commands.repeat("a*", header("x"))).isEmpty();
        assertThat(Commands.show("\u001b[31m")).isEmpty();
        assertThat(Commands.show("")).isEmpty();
    }

    private static ResultHeader header(String engine) {
        return ResultHeader.of(
                new Suite("1", "sha256:0"),
                new EngineIdentity(engine, "1", Optional.empty(), "aws", "real"),
                "aws",
                Map.of(),
                Instant.EPOCH);
    }
}
