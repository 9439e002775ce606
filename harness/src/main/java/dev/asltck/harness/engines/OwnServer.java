package dev.asltck.harness.engines;

import dev.asltck.harness.api.Server;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.process.ServerProcess;
import java.io.IOException;

/** A server that we start, for the adapter of the API. */
record OwnServer(ServerProcess process) implements Server {

    @Override
    public void ensureRunning() throws AdapterException, InterruptedException {
        try {
            process.ensureRunning();
        } catch (IOException e) {
            throw new AdapterException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String ending() throws InterruptedException {
        return process.ending().orElse("does not answer any more");
    }

    @Override
    public void close() {
        process.close();
    }
}
