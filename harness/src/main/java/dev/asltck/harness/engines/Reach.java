package dev.asltck.harness.engines;

import dev.asltck.harness.api.Server;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.process.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * The way to an API.
 *
 * @param server whoever runs it
 */
record Reach(Connection connection, Server server) {

    /**
     * To the place of a descriptor.
     *
     * @param given by the user; an endpoint there takes the place of the descriptor's
     * @throws AdapterException if the server cannot be started here
     */
    static Reach of(Place place, Connection given) throws AdapterException {
        if (given.endpoint().isPresent()) {
            return new Reach(given, Server.external());
        }
        if (place.command().isPresent()) {
            ServerProcess server = server(place);
            return new Reach(at(server.address(), given), new OwnServer(server));
        }
        Connection connection = place.endpoint().map(uri -> at(uri, given)).orElse(given);
        return new Reach(connection, Server.external());
    }

    private static ServerProcess server(Place place) throws AdapterException {
        try {
            return ServerProcess.of(place.command().orElseThrow());
        } catch (IOException e) {
            throw new AdapterException("there is no free port: " + e.getMessage(), e);
        }
    }

    private static Connection at(URI endpoint, Connection given) {
        return new Connection(Optional.of(endpoint), given.region(), given.profile());
    }
}
