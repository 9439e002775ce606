package dev.asltck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The repository of somebody whose engine is the tiny one in JavaScript, as it is on a runner; with few cases, to be fast. */
final class Repository {

    private static final String FILTER = "chapter:state-types/succeed";

    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** With a baseline, and the results of the main branch in {@code main/}. */
    static Repository in(Path parent) throws IOException {
        Repository repository = new Repository(Files.createDirectories(parent.resolve("repository")));
        repository.checkOutTheSuite();
        repository.addTheEngine();
        Command baseline = repository.bash("asl-tck/asl-tck engines install conformance/engine.json\n"
                + "asl-tck/asl-tck run --engine conformance/engine.json --baseline conformance/baseline.json"
                + " --update-baseline --results ../main/results");
        assertThat(baseline.exitCode()).as(baseline.output()).isZero();
        return repository;
    }

    Path folder() {
        return folder;
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script as GitHub and GitLab do: it ends at the first command that fails. */
    Command bash(String script) {
        return bash(script, Map.of());
    }

    Command bash(String script, Map<String, String> environment) {
        return Command.run(folder, environment, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
    }

    /** A change of the engine that makes it worse. */
    void breakTheEngine() throws IOException {
        Path engine = file("conformance/tiny-engine.mjs");
        String source = Files.readString(engine);
        String succeed = "Succeed";
        assertThat(source).contains(succeed);
        Files.writeString(engine, source.replace(succeed, "Success"));
    }

    /** The launcher is not called: within a build it would begin another. */
    private void checkOutTheSuite() throws IOException {
        Path jar = Checkout.file("harness/target/asl-tck.jar");
        program(
                file("asl-tck/asl-tck"),
                List.of(
                        "#!/bin/sh",
                        "case $1 in run) set -- \"$@\" --filter '" + FILTER + "' ;; esac",
                        "exec java -Dasltck.home='" + Checkout.file("") + "' -jar '" + jar + "' \"$@\""));
    }

    private void addTheEngine() throws IOException {
        Files.createDirectories(file("conformance"));
        try (Stream<Path> sources = Files.list(Checkout.file("examples/adapters/node"))) {
            for (Path source : sources.toList()) {
                Files.copy(source, file("conformance").resolve(source.getFileName()));
            }
        }
        program(
                file("conformance/install"),
                List.of("#!/bin/sh", "mkdir -p installed", "echo 1.0.0 >installed/.version"));
        Files.writeString(file("conformance/engine.json"), """
                {
                  "format": 1,
                  "name": "tiny",
                  "about": "An engine of a hundred lines",
                  "homepage": "https://example.org/tiny",
                  "license": "Apache-2.0",
                  "version": "1.0.0",
                  "tested": "2026-11-26",
                  "install": { "command": ["./install"], "needs": ["node"] },
                  "adapter": { "kind": "streams", "command": ["node", "adapter.mjs"] }
                }
                """);
    }

    /** Writes a program that the scripts find. */
    static void program(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
