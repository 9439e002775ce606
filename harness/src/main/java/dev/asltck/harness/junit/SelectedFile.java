package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.platform.engine.discovery.FileSelector;

/** A file, perhaps with a line in it, as an IDE selects the case in which the cursor stands. */
final class SelectedFile {

    private final FileSelector selector;
    private final Path path;

    SelectedFile(FileSelector selector) {
        this.selector = selector;
        this.path = selector.getPath().toAbsolutePath().normalize();
    }

    List<Case> of(List<Case> cases) {
        List<Case> inFile = cases.stream().filter(this::has).toList();
        return selector.getPosition()
                .map(position -> at(position.getLine(), inFile))
                .orElse(inFile);
    }

    /** Built-in cases run from a jar or from a folder of classes, while their author looks at the source: the end of the path decides. */
    private boolean has(Case aCase) {
        Origin origin = aCase.origin();
        return aCase.chapter().isEmpty()
                ? path.toUri().equals(origin.file())
                : path.endsWith(Path.of(aCase.chapter(), origin.fileName()));
    }

    /** The cases that begin last before a line, or on it; above the first case the whole file. */
    private static List<Case> at(int line, List<Case> cases) {
        OptionalInt start = cases.stream()
                .mapToInt(each -> each.origin().line())
                .filter(each -> each <= line)
                .max();
        return start.isEmpty()
                ? cases
                : cases.stream()
                        .filter(each -> each.origin().line() == start.getAsInt())
                        .toList();
    }
}
