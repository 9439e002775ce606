package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;
import tools.jackson.core.TokenStreamLocation;

/** The parser's positions as {@link Location}s. */
final class Positions {

    private Positions() {}

    static Location of(TokenStreamLocation location) {
        return new Location(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
