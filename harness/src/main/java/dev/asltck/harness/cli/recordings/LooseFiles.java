package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.history.MachineDescription;
import dev.asltck.harness.history.RecordingParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files named one by one, of which the names say nothing. One that has an execution with more than its history stands for itself; the
 * others are put together, as parts of one execution, until the next history begins. A state machine among them that belongs to no
 * execution is one for all.
 */
final class LooseFiles implements Iterator<Found> {

    private final Iterator<Path> files;
    private final List<Path> partFiles = new ArrayList<>();
    private final RecordingParts parts = new RecordingParts();
    private boolean handedOut;
    private @Nullable Found next;

    LooseFiles(List<Path> files) {
        this.files = files.iterator();
    }

    /** The state machine among the files so far that belongs to none of the others alone. */
    Optional<MachineDescription> machineForAll() {
        return parts.hasExecution() ? Optional.empty() : parts.machine();
    }

    @Override
    public boolean hasNext() {
        while (next == null && files.hasNext()) {
            next = read(files.next());
        }
        if (next == null && !handedOut) {
            handedOut = true;
            next = rest();
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Found found = next;
        next = null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        return found;
    }

    private @Nullable Found read(Path file) {
        try {
            List<RecordingParts> each = RecordingParts.each(Documents.read(file));
            if (each.stream().anyMatch(this::standsForItself)) {
                return Found.ofFile(file, () -> each);
            }
            each.forEach(parts::addAll);
            partFiles.add(file);
            return null;
        } catch (UnusableInput e) {
            return Found.failing(file.toString(), e);
        }
    }

    private boolean standsForItself(RecordingParts each) {
        return each.isComplete() || (each.hasFirstEvent() && parts.hasFirstEvent());
    }

    private @Nullable Found rest() {
        if (partFiles.isEmpty() || parts.isMachineOnly()) {
            return null;
        }
        return new Found(partFiles.get(0).toString(), partFiles, () -> List.of(parts));
    }
}
