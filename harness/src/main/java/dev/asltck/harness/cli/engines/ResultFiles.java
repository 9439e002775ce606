package dev.asltck.harness.cli.engines;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.reports.results.MalformedResultsException;
import dev.asltck.reports.results.ResultsReader;
import dev.asltck.reports.results.RunResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The results that the user names: files, folders with a file, and folders of such. */
public record ResultFiles(List<Path> paths) {

    /** All of them. */
    public List<RunResults> read() {
        return paths.stream()
                .flatMap(ResultFiles::files)
                .distinct()
                .map(ResultFiles::read)
                .toList();
    }

    /** Those of the one run that a path names. */
    public static RunResults one(Path path) {
        List<Path> files = files(path).toList();
        if (files.size() > 1) {
            throw new UnusableInput(
                    path + ": there are " + files.size() + " runs here; name one of them, such as " + files.get(0));
        }
        return read(files.get(0));
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        Path own = path.resolve(RunResults.FILE);
        List<Path> files = Files.exists(own) ? List.of(own) : ofFolders(path);
        if (files.isEmpty()) {
            throw new UnusableInput(
                    path + ": there is no " + RunResults.FILE + " here or one level below; check the path");
        }
        return files.stream();
    }

    private static List<Path> ofFolders(Path path) {
        try (Stream<Path> folders = Files.list(path)) {
            return folders.map(folder -> folder.resolve(RunResults.FILE))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static RunResults read(Path file) {
        try {
            return ResultsReader.read(file);
        } catch (MalformedResultsException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            throw new UnusableInput(file + ": there is no such file; check the path");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UnusableInput unreadable(Path path, IOException e) {
        return new UnusableInput(path + ": cannot be read: " + e + "; check the file and its permissions");
    }
}
