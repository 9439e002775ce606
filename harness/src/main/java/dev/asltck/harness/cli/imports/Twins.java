package dev.asltck.harness.cli.imports;

import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.reference.json.CanonicalText;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds executions that would give no new case: the same one again, or one with the same definition, input and answers as another. */
final class Twins {

    private static final List<String> TOLD = List.of("definition", "input", "context", "clock", "tasks");

    private final Map<String, String> ids = new HashMap<>();

    /** By a short name for what the engine is told: there may be many of them. */
    private final Map<UUID, String> idsByTold = new HashMap<>();

    /** Takes a case; if there is one like it already, gives the id of that one. */
    Optional<String> add(Imported imported) {
        String id = imported.id();
        Optional<String> twin = Optional.ofNullable(ids.get(id))
                .or(() -> Optional.ofNullable(idsByTold.putIfAbsent(told(imported.written()), id)));
        if (twin.isEmpty()) {
            ids.put(id, id);
        }
        return twin;
    }

    private static UUID told(ObjectNode written) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        for (String member : TOLD) {
            JsonNode value = written.get(member);
            if (value != null) {
                told.set(member, value);
            }
        }
        return UUID.nameUUIDFromBytes(CanonicalText.of(told).getBytes(StandardCharsets.UTF_8));
    }
}
