package dev.asltck.harness.cli.select;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.streams.StreamsEngine;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts an adapter by a command line, which the shell takes apart. */
record ShellCommandProvider(String command) implements EngineProvider {

    private static final List<String> SHELL = File.separatorChar == '/' ? List.of("sh", "-c") : List.of("cmd", "/c");

    @Override
    public String name() {
        return command;
    }

    @Override
    public Engine start() throws AdapterException {
        return StreamsEngine.start(List.of(SHELL.get(0), SHELL.get(1), command), Path.of(""), Map.of());
    }
}
