package dev.asltck.harness.corpus;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the lists that the module {@code spec-cases} publishes. */
final class CatalogueReader {

    private CatalogueReader() {}

    static Catalogue read() {
        return new Catalogue(requirements(), features(), rules(), caseFileSchema());
    }

    static JsonNode caseFileSchema() {
        return parsed("schema/case-file-1.schema.json");
    }

    private static Map<String, Requirement> requirements() {
        Map<String, String> chapters = chapters();
        Map<String, Requirement> requirements = new LinkedHashMap<>();
        text("requirements.jsonl").lines().filter(line -> !line.isBlank()).forEach(line -> {
            Requirement requirement = requirement(parse("requirements.jsonl", line), chapters);
            requirements.put(requirement.id(), requirement);
        });
        return Collections.unmodifiableMap(requirements);
    }

    private static Requirement requirement(JsonNode row, Map<String, String> chapters) {
        String section = row.required("section").stringValue();
        return new Requirement(
                row.required("id").stringValue(),
                section,
                chapter(section, chapters),
                row.required("level").stringValue(),
                row.required("applies").stringValue(),
                row.required("kind").stringValue(),
                row.required("text").stringValue(),
                text(row, "why"),
                text(row, "whyNoPositive"),
                text(row, "whyNoNegative"));
    }

    private static String chapter(String section, Map<String, String> chapters) {
        String chapter = chapters.get(section);
        if (chapter == null) {
            throw new IllegalStateException("sections.json of the module spec-cases has no chapter for " + section);
        }
        return chapter;
    }

    /** By anchor. Sections that only hold others have none. */
    private static Map<String, String> chapters() {
        Map<String, String> chapters = new LinkedHashMap<>();
        for (JsonNode section : parsed("sections.json").required("sections")) {
            text(section, "chapter")
                    .ifPresent(chapter ->
                            chapters.put("#" + section.required("anchor").stringValue(), chapter));
        }
        return chapters;
    }

    private static Optional<String> text(JsonNode row, String name) {
        return Optional.ofNullable(row.get(name)).map(JsonNode::stringValue);
    }

    private static Map<String, Catalogue.Feature> features() {
        Map<String, Catalogue.Feature> features = new LinkedHashMap<>();
        for (JsonNode row : parsed("features.json").required("features")) {
            String id = row.required("id").stringValue();
            features.put(
                    id,
                    new Catalogue.Feature(
                            id,
                            row.required("derived").booleanValue(),
                            row.required("text").stringValue()));
        }
        return Collections.unmodifiableMap(features);
    }

    private static Map<String, ValidationRule> rules() {
        Map<String, ValidationRule> rules = new LinkedHashMap<>();
        text("rules.jsonl").lines().filter(line -> !line.isBlank()).forEach(line -> {
            ValidationRule rule = ValidationRuleReader.read(parse("rules.jsonl", line));
            rules.put(rule.id(), rule);
        });
        return Collections.unmodifiableMap(rules);
    }

    private static JsonNode parsed(String name) {
        return parse(name, text(name));
    }

    private static JsonNode parse(String name, String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(name + " of the module spec-cases is no JSON text", e);
        }
    }

    private static String text(String name) {
        try (InputStream stream = CatalogueReader.class.getResourceAsStream(BuiltInFiles.ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("the module spec-cases is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
