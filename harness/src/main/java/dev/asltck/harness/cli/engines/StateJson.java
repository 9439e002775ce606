package dev.asltck.harness.cli.engines;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.engines.EngineDescriptor;
import dev.asltck.harness.engines.EngineState;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes engines and their states as one JSON array. */
final class StateJson {

    private StateJson() {}

    static ArrayNode of(List<EngineState> states) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        states.forEach(state -> put(array.addObject(), state));
        return array;
    }

    private static void put(ObjectNode item, EngineState state) {
        EngineDescriptor engine = state.descriptor();
        item.put("name", engine.name()).put("about", engine.about());
        item.put("state", state.kind().word());
        state.missing().forEach(item.putArray("missing")::add);
        state.installed().ifPresent(version -> item.put("installed", version));
        item.put("version", engine.version());
        item.put("adapter", engine.adapter().kind());
        engine.adapter().dialect().ifPresent(dialect -> item.put("dialect", EnumWords.of(dialect)));
        item.put(engine.trial().tested() ? "tested" : "untested", engine.trial().text());
        item.put("homepage", engine.homepage()).put("license", engine.license());
        item.put("folder", engine.folder().toString());
    }
}
