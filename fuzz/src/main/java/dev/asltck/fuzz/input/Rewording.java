package dev.asltck.fuzz.input;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Changes characters of a string: of the value itself, or of one in it. */
final class Rewording implements Mutation {

    @Override
    public void change(Slot slot, Material material) {
        List<Slot> strings = Stream.concat(Stream.of(slot), Slot.allIn(slot.value()).stream())
                .filter(each -> each.value().isString())
                .toList();
        if (!strings.isEmpty()) {
            Slot chosen = material.script().oneOf(strings);
            String text = TextEdit.edit(chosen.value().stringValue(), material.script());
            chosen.set(JsonNodeFactory.instance.stringNode(text));
        }
    }
}
