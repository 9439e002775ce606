package dev.asltck.harness.engines;

import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engine.EngineProviders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All engines that can be named: those on the class path, those in the folder {@code engines} of the project, and any other that a
 * descriptor describes, by the path of the descriptor.
 */
public final class KnownEngines {

    /** The system property with the root of the project; without it no folder is looked into. */
    public static final String HOME = "asltck.home";

    private static final String FOLDER = "engines";

    private final EngineProviders onClassPath;
    private final Optional<Path> folder;

    private KnownEngines(EngineProviders onClassPath, Optional<Path> folder) {
        this.onClassPath = onClassPath;
        this.folder = folder.filter(Files::isDirectory);
    }

    /** Those there are. */
    public static KnownEngines available() {
        return new KnownEngines(
                EngineProviders.available(),
                Optional.ofNullable(System.getProperty(HOME)).map(home -> Path.of(home, FOLDER)));
    }

    /** Those on the class path, and those in folders of a folder. */
    public static KnownEngines of(EngineProviders onClassPath, Path folder) {
        return new KnownEngines(onClassPath, Optional.of(folder));
    }

    /** Only these, beside those that are named by a path. */
    public static KnownEngines of(EngineProviders onClassPath) {
        return new KnownEngines(onClassPath, Optional.empty());
    }

    /** Those on the class path. */
    public List<EngineProvider> onClassPath() {
        return onClassPath.all();
    }

    /**
     * What the files in the folder say, in the order of the names.
     *
     * @param descriptors of the files without problems
     */
    public record Described(List<EngineDescriptor> descriptors, List<CaseProblem> problems) {}

    /** Reads the files in the folder. */
    public Described described() {
        List<EngineDescriptor> descriptors = new ArrayList<>();
        List<CaseProblem> problems = new ArrayList<>();
        for (Path each : folders()) {
            DescriptorFile read = read(each);
            read.descriptor().ifPresent(descriptors::add);
            problems.addAll(read.problems());
        }
        return new Described(List.copyOf(descriptors), List.copyOf(problems));
    }

    /** Those with a descriptor. */
    private List<Path> folders() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder.orElseThrow())) {
            return folders.filter(each -> Files.exists(each.resolve(DescriptorFile.NAME)))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path engine) {
        return engine.getFileName().toString();
    }

    private DescriptorFile read(Path engine) {
        return DescriptorFile.read(engine, name -> objection(name, engine));
    }

    private Optional<String> objection(String name, Path engine) {
        if (!name(engine).equals(name)) {
            return Optional.of("the name '" + name + "' is not that of the folder");
        }
        return onClassPath.all().stream().anyMatch(each -> each.name().equals(name))
                ? Optional.of("there is another engine of the name '" + name + "'")
                : Optional.empty();
    }

    /**
     * The one of this name, or that of the descriptor at this path.
     *
     * @throws IllegalArgumentException if there is none, or its descriptor has problems, with a message for people
     */
    public EngineProvider named(String nameOrPath) {
        return onClassPath.all().stream()
                .filter(each -> each.name().equals(nameOrPath))
                .findFirst()
                .orElseGet(() -> new DescribedEngineProvider(descriptor(nameOrPath)));
    }

    /**
     * What describes the engine of this name, or is at this path.
     *
     * @throws IllegalArgumentException as {@link #named}
     */
    public EngineDescriptor descriptor(String nameOrPath) {
        DescriptorFile file = file(nameOrPath)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no engine '" + nameOrPath + "'; the engines are " + String.join(", ", names())));
        return file.descriptor()
                .orElseThrow(() -> new IllegalArgumentException(
                        file.problems().stream().map(CaseProblem::text).collect(Collectors.joining("\n"))));
    }

    private Optional<DescriptorFile> file(String nameOrPath) {
        Optional<Path> known =
                folders().stream().filter(each -> name(each).equals(nameOrPath)).findFirst();
        return known.isPresent() ? known.map(this::read) : path(nameOrPath).map(DescriptorFile::read);
    }

    private static Optional<Path> path(String text) {
        try {
            Path path = Path.of(text);
            boolean isMeant =
                    text.contains("/") || text.endsWith(".json") || Files.exists(path.resolve(DescriptorFile.NAME));
            return isMeant ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<String> names() {
        Stream<String> here = onClassPath.all().stream().map(EngineProvider::name);
        Stream<String> there = folders().stream().map(KnownEngines::name);
        return Stream.concat(here, there).sorted().distinct().toList();
    }
}
