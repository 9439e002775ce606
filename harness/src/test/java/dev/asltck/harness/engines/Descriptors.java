package dev.asltck.harness.engines;

import dev.asltck.reference.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.StringNode;

/** Writes descriptors, in JSON with single quotation marks. */
public final class Descriptors {

    private final Map<String, String> members = new LinkedHashMap<>();

    private Descriptors() {}

    /** One that has all it needs, of an engine that nobody has to install. */
    public static Descriptors good(String name) {
        return new Descriptors()
                .with("format", "1")
                .with("name", "'" + name + "'")
                .with("about", "'An engine of the tests'")
                .with("homepage", "'https://example.com'")
                .with("license", "'MIT'")
                .with("version", "'1.2.3'")
                .with("tested", "'2026-11-26'")
                .with("adapter", "{ 'kind': 'streams', 'command': ['true'] }");
    }

    public Descriptors with(String member, String value) {
        members.put(member, value);
        return this;
    }

    /** With an adapter in which some texts are to be put, each as a JSON string. */
    Descriptors withAdapter(String template, String... texts) {
        Object[] strings = Arrays.stream(texts)
                .map(text -> Json.write(StringNode.valueOf(text)))
                .map(json -> json.replace("'", "\\u0027"))
                .toArray();
        return with("adapter", template.formatted(strings));
    }

    Descriptors without(String member) {
        members.remove(member);
        return this;
    }

    /** Each member on a line of its own, the first on the second line. */
    String text() {
        return members.entrySet().stream()
                .map(each -> "  '" + each.getKey() + "': " + each.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"))
                .replace('\'', '"');
    }

    /** Writes it into a folder of its name. */
    public Path in(Path engines) throws IOException {
        String name = members.getOrDefault("name", "''").replace("'", "");
        return Files.writeString(Files.createDirectories(engines.resolve(name)).resolve(DescriptorFile.NAME), text());
    }
}
