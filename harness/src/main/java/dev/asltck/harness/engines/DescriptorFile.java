package dev.asltck.harness.engines;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.corpus.CheckedFile;
import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A file that describes an engine.
 *
 * @param descriptor unless there are problems
 */
public record DescriptorFile(Path path, Optional<EngineDescriptor> descriptor, List<CaseProblem> problems) {

    /** Its name where it stands in the folder of its engine. */
    public static final String NAME = "engine.json";

    private static final String SCHEMA = "/dev/asltck/harness/schema/engine-1.schema.json";
    private static final String FEATURES = "/adapter/unsupportedFeatures";
    private static final String PAGE = "docs/engines.md";

    /** Not made for commands that read no descriptor, and once for those that read many. */
    private static final class Rules {

        static final JsonSchema SCHEMA = schema();
        static final Set<String> FEATURES = Catalogue.publishedFeatures().keySet();
    }

    public DescriptorFile {
        problems = List.copyOf(problems);
    }

    /** Reads a file, or the one in a folder. */
    public static DescriptorFile read(Path path) {
        return read(path, name -> Optional.empty());
    }

    /**
     * Reads a file, or the one in a folder.
     *
     * @param objection what is wrong with a name there
     */
    static DescriptorFile read(Path path, Function<String, Optional<String>> objection) {
        Path file = Files.isDirectory(path) ? path.resolve(NAME) : path;
        CheckedFile checked = CheckedFile.read(file, Rules.SCHEMA, PAGE);
        List<CaseProblem> problems = new ArrayList<>(checked.problems());
        checked.tree().ifPresent(tree -> {
            String name = tree.required("name").stringValue();
            objection
                    .apply(name)
                    .map(message -> new CaseProblem(checked.origin("/name"), message, "give it another name"))
                    .ifPresent(problems::add);
            problems.addAll(unknownFeatures(tree, checked));
        });
        return new DescriptorFile(
                file,
                checked.tree().filter(tree -> problems.isEmpty()).map(tree -> DescriptorReader.read(tree, file)),
                problems);
    }

    private static List<CaseProblem> unknownFeatures(JsonNode tree, CheckedFile file) {
        JsonNode features = tree.at(FEATURES);
        List<CaseProblem> problems = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            String id = features.get(i).stringValue();
            if (!Rules.FEATURES.contains(id)) {
                problems.add(new CaseProblem(
                        file.origin(FEATURES + "/" + i),
                        "there is no feature '" + id + "'",
                        "'asl-tck list features' has them"));
            }
        }
        return problems;
    }

    private static JsonSchema schema() {
        try (InputStream stream = DescriptorFile.class.getResourceAsStream(SCHEMA)) {
            byte[] text = Objects.requireNonNull(stream, SCHEMA).readAllBytes();
            return JsonSchema.of(Json.read(new String(text, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(SCHEMA + " is no JSON text", e);
        }
    }
}
