package dev.asltck.harness.cli.report;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.site.book.Route;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Finds the ways that cases take through their state machines, by having the reference interpreter take them. */
final class Routes {

    /** One for each dialect: an engine remembers the machine that it has loaded last, for the next row of a case. */
    private final Map<Dialect, ReferenceEngine> engines = new EnumMap<>(Dialect.class);

    Routes() {
        Arrays.stream(Dialect.values()).forEach(dialect -> engines.put(dialect, new ReferenceEngine()));
    }

    /** The way; as far as it goes, if the interpreter does not come to an end. */
    Route of(Case aCase, Dialect dialect) {
        RouteRecorder recorder;
        try {
            recorder = new RouteRecorder(Json.read(aCase.stimulus().definition()));
        } catch (JsonSyntaxException e) {
            return Route.NONE;
        }
        try {
            engines.getOrDefault(dialect, new ReferenceEngine()).run(aCase.stimulus(), dialect, recorder);
        } catch (RuntimeException e) {
            // A case without an answer for a task, say, is its author's matter, and told when it is run. Its way ends
            // there.
            return recorder.route();
        }
        return recorder.route();
    }
}
