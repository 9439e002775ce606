package dev.asltck.reference.parse;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The corpus, as far as definitions are concerned. */
public final class SpecCases {
    private static final String CATALOGUE = "/dev/asltck/spec/requirements.jsonl";

    private static final Path ROOT = root();

    private SpecCases() {}

    /** The catalogue of requirements. */
    static List<JsonNode> requirements() {
        return lines("requirements.jsonl");
    }

    /** The rules of validation. */
    public static List<JsonNode> rules() {
        return lines("rules.jsonl");
    }

    private static List<JsonNode> lines(String name) {
        return read(ROOT.resolve(name)).lines().map(SpecCases::json).toList();
    }

    static Set<String> requirementIds() {
        return requirements().stream()
                .map(requirement -> requirement.path("id").stringValue())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cases of all files. */
    public static List<JsonNode> cases() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("cases"))) {
            List<JsonNode> cases = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> json(read(file)).path("cases").values().forEach(cases::add));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The definition of a case, as a text. */
    public static String definition(JsonNode specCase) {
        return specCase.has("definition")
                ? Json.write(specCase.path("definition"))
                : specCase.path("definitionText").stringValue();
    }

    private static Path root() {
        try {
            URI catalogue = Objects.requireNonNull(SpecCases.class.getResource(CATALOGUE))
                    .toURI();
            if (catalogue.getScheme().equals("jar")) {
                FileSystems.newFileSystem(catalogue, Map.of());
            }
            return Objects.requireNonNull(Path.of(catalogue).getParent());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
