package dev.asltck.harness.cli.validate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a file is, as an {@code artifactLocation} of SARIF. */
final class SarifFile {

    private static final String BASE = "%SRCROOT%";
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private SarifFile() {}

    /** What paths are relative to. Where it is on this machine is nobody's business. */
    static ObjectNode baseIds() {
        ObjectNode ids = JsonNodeFactory.instance.objectNode();
        ids.putObject(BASE).putObject("description").put("text", "The directory in which asl-tck was run.");
        return ids;
    }

    /** @param path empty for a standard input without a name */
    static ObjectNode location(Optional<Path> path) {
        ObjectNode location = JsonNodeFactory.instance.objectNode();
        if (path.isEmpty()) {
            location.putObject("description").put("text", "Standard input.");
            return location;
        }
        Path file = path.orElseThrow().toAbsolutePath().normalize();
        return file.startsWith(ROOT)
                ? location.put("uri", relative(file.toUri())).put("uriBaseId", BASE)
                : location.put("uri", file.toUri().toString());
    }

    private static String relative(URI file) {
        String relative = ROOT.toUri().relativize(file).toString();
        // What is before a colon would be taken for a scheme.
        return relative.contains(":") ? "./" + relative : relative;
    }
}
