package dev.asltck.harness.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * The closed lists that cases refer to, and their schema: what the module {@code spec-cases} publishes beside the cases.
 *
 * @param requirements by id
 * @param features by id
 * @param rules of validation, by id
 * @param differences between the specification and AWS, by id
 * @param caseFileSchema the schema of a case file
 */
public record Catalogue(
        Map<String, Requirement> requirements,
        Map<String, Feature> features,
        Map<String, ValidationRule> rules,
        Map<String, Difference> differences,
        JsonNode caseFileSchema) {

    /**
     * Something that a case may need of an engine.
     *
     * @param derived whether it follows from the case, by {@link DerivedFeatures}
     */
    public record Feature(String id, boolean derived, String text) {}

    /** The requirements with these ids, as far as there are any. */
    public List<Requirement> requirements(List<String> ids) {
        return ids.stream().map(requirements::get).filter(Objects::nonNull).toList();
    }

    /** Reads the published features, by id, and leaves the other lists, which take longer. */
    public static Map<String, Feature> publishedFeatures() {
        return CatalogueReader.features();
    }

    /** Reads the published lists. */
    public static Catalogue published() {
        return CatalogueReader.read();
    }
}
