package dev.asltck.harness.engines;

import dev.asltck.harness.engines.Adapter.Claims;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi.Executions;
import dev.asltck.harness.engines.Adapter.StepFunctionsApi.Tasks;
import dev.asltck.harness.engines.Adapter.Streams;
import dev.asltck.harness.engines.Adapter.TestState;
import dev.asltck.harness.engines.EngineDescriptor.Trial;
import dev.asltck.harness.process.Readiness;
import dev.asltck.harness.process.Readiness.Answer;
import dev.asltck.harness.process.ServerCommand;
import dev.asltck.reference.dialect.Dialect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a descriptor that is valid against the schema. */
final class DescriptorReader {

    private static final String FOLDER = "{folder}";
    private static final int USUAL_STATUS = 200;
    private static final int USUAL_SECONDS = 60;

    private final Path folder;

    private DescriptorReader(Path folder) {
        this.folder = folder;
    }

    static EngineDescriptor read(JsonNode tree, Path file) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        return new DescriptorReader(folder).descriptor(tree);
    }

    private EngineDescriptor descriptor(JsonNode tree) {
        return new EngineDescriptor(
                folder,
                tree.required("name").stringValue(),
                tree.required("about").stringValue(),
                tree.required("homepage").stringValue(),
                tree.required("license").stringValue(),
                tree.required("version").stringValue(),
                trial(tree),
                Optional.ofNullable(tree.get("install"))
                        .map(install -> new Installation(words(install, "command"), words(install, "needs"))),
                adapter(tree.required("adapter")));
    }

    private static Trial trial(JsonNode tree) {
        boolean tested = tree.has("tested");
        return new Trial(tested, tree.required(tested ? "tested" : "untested").stringValue());
    }

    private Adapter adapter(JsonNode adapter) {
        return switch (adapter.required("kind").stringValue()) {
            case Streams.KIND -> new Streams(words(adapter, "command"), environment(adapter));
            case StepFunctionsApi.KIND -> api(adapter);
            default -> new TestState(place(adapter), claims(adapter));
        };
    }

    private StepFunctionsApi api(JsonNode adapter) {
        return new StepFunctionsApi(
                place(adapter),
                claims(adapter),
                constant(Tasks.class, adapter.path("tasks"), Tasks.ACTIVITIES),
                adapter.path("history").booleanValue(false),
                constant(Executions.class, adapter.path("executions"), Executions.POLLED),
                adapter.path("validates").booleanValue(false));
    }

    private Place place(JsonNode adapter) {
        return new Place(
                Optional.ofNullable(adapter.get("server")).map(this::server),
                Optional.ofNullable(adapter.get("endpoint"))
                        .map(JsonNode::stringValue)
                        .map(URI::create));
    }

    private ServerCommand server(JsonNode server) {
        return new ServerCommand(
                words(server, "command"), folder, environment(server), readiness(server.path("ready")));
    }

    private static Readiness readiness(JsonNode ready) {
        return new Readiness(
                Optional.ofNullable(ready.get("path"))
                        .map(path -> new Answer(
                                path.stringValue(), ready.path("status").intValue(USUAL_STATUS))),
                Duration.ofSeconds(ready.path("seconds").intValue(USUAL_SECONDS)));
    }

    private static Claims claims(JsonNode adapter) {
        return new Claims(
                constant(Dialect.class, adapter.required("dialect"), Dialect.SPEC),
                Set.copyOf(texts(adapter.path("unsupportedFeatures"))),
                adapter.path("parallelism").intValue(1));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode word, E usual) {
        return word.isString() ? Enum.valueOf(type, word.stringValue().toUpperCase(Locale.ROOT)) : usual;
    }

    private List<String> words(JsonNode parent, String name) {
        return texts(parent.path(name)).stream().map(this::filled).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private Map<String, String> environment(JsonNode parent) {
        Map<String, String> environment = new LinkedHashMap<>();
        parent.path("environment")
                .properties()
                .forEach(each ->
                        environment.put(each.getKey(), filled(each.getValue().stringValue())));
        return environment;
    }

    private String filled(String text) {
        return text.replace(FOLDER, folder.toString());
    }
}
