package dev.asltck.harness.cli.results;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.reports.merge.ResultFile;
import dev.asltck.reports.results.MalformedResultsException;
import dev.asltck.reports.results.ResultsReader;
import dev.asltck.reports.results.RunResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The results that the user names: files, and folders that have one, or that have such folders. */
public record ResultFiles(List<Path> paths) {

    /** How commands that take results describe what they take. */
    public static final String DESCRIPTION = "Result files, and folders with " + RunResults.FILE
            + ", or with a folder of such for each run. They may be compressed by gzip, in folders as "
            + RunResults.FILE
            + ".gz.";

    private static final List<String> NAMES = List.of(RunResults.FILE, RunResults.FILE + ".gz");

    /** All of them. */
    public List<RunResults> read() {
        return readFiles().stream().map(ResultFile::results).toList();
    }

    /** All of them with the names of their files. */
    public List<ResultFile> readFiles() {
        return files().stream().map(ResultFiles::read).toList();
    }

    /** Where they are. */
    public List<Path> files() {
        return paths.stream().flatMap(ResultFiles::files).distinct().toList();
    }

    /** Those of the one run that a path names. */
    public static RunResults one(Path path) {
        List<Path> files = files(path).toList();
        if (files.size() > 1) {
            throw new UnusableInput(
                    path + ": there are " + files.size() + " runs here; name one of them, such as " + files.get(0));
        }
        return read(files.get(0)).results();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        List<Path> files = in(path).map(List::of).orElseGet(() -> ofFolders(path));
        if (files.isEmpty()) {
            throw new UnusableInput(
                    path + ": there is no " + RunResults.FILE + " here or one level below; check the path");
        }
        return files.stream();
    }

    private static Optional<Path> in(Path folder) {
        return NAMES.stream().map(folder::resolve).filter(Files::exists).findFirst();
    }

    private static List<Path> ofFolders(Path path) {
        try (Stream<Path> folders = Files.list(path)) {
            return folders.flatMap(folder -> in(folder).stream()).sorted().toList();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static ResultFile read(Path file) {
        try {
            return new ResultFile(file.toString(), ResultsReader.read(file));
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
