package dev.asltck.harness.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the lists that the module {@code spec-cases} publishes. */
final class CatalogueReader {

    private CatalogueReader() {}

    static Catalogue read() {
        return new Catalogue(
                requirements(),
                features(),
                new PublishedFile("rules.jsonl").rows(ValidationRuleReader::read),
                new PublishedFile("differences.jsonl").rows(DifferenceReader::read),
                PublishedFile.CASE_FILE_SCHEMA.json());
    }

    private static Map<String, Requirement> requirements() {
        Map<String, String> chapters = chapters();
        return new PublishedFile("requirements.jsonl").rows(row -> requirement(row, chapters));
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
        for (JsonNode section : new PublishedFile("sections.json").json().required("sections")) {
            text(section, "chapter")
                    .ifPresent(chapter ->
                            chapters.put("#" + section.required("anchor").stringValue(), chapter));
        }
        return chapters;
    }

    private static Optional<String> text(JsonNode row, String name) {
        return Optional.ofNullable(row.get(name)).map(JsonNode::stringValue);
    }

    static Map<String, Catalogue.Feature> features() {
        Map<String, Catalogue.Feature> features = new LinkedHashMap<>();
        for (JsonNode row : new PublishedFile("features.json").json().required("features")) {
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
}
