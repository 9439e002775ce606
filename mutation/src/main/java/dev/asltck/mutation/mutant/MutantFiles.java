package dev.asltck.mutation.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mutants in files, one for each top-level class, so that a class can be analysed again without the others. */
public final class MutantFiles {

    private final Path folder;

    public MutantFiles(Path folder) {
        this.folder = folder;
    }

    /** Replaces what is known of a class. Mutants that nothing but their order tells apart have to be in the order of the source. */
    public void write(ReferenceClass type, List<Mutant> mutants) {
        Map<MutantKey, Integer> alike = new HashMap<>();
        List<Mutant> numbered = new ArrayList<>();
        for (Mutant mutant : mutants) {
            numbered.add(mutant.withOrdinal(alike.merge(mutant.key().withOrdinal(1), 1, Integer::sum)));
        }
        JsonLines.write(
                file(type),
                numbered.stream().sorted(Comparator.comparingInt(Mutant::line)).toList());
    }

    /** The mutants of a class; empty if it has not been analysed. */
    public Optional<List<Mutant>> read(ReferenceClass type) {
        Path file = file(type);
        return Files.exists(file) ? Optional.of(JsonLines.read(file, Mutant.class)) : Optional.empty();
    }

    /** Forgets a class. */
    public void delete(ReferenceClass type) {
        try {
            Files.deleteIfExists(file(type));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file(type), e);
        }
    }

    private Path file(ReferenceClass type) {
        return folder.resolve(type.name() + ".jsonl");
    }
}
