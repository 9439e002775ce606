package dev.asltck.harness.engines;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The folders in which programs are looked for. */
record SearchPath(List<Path> folders) {

    /** As the environment variable PATH has it. */
    static SearchPath current() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return new SearchPath(Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList());
    }

    boolean has(String program) {
        return folders.stream().map(folder -> folder.resolve(program)).anyMatch(SearchPath::isProgram);
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
