package dev.asltck.harness.chapters;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.corpus.Origin;
import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The corpus as it is written, in its files. */
final class WrittenCorpus {

    private static final Path FOLDER = Path.of("../spec-cases/src/main/resources/dev/asltck/spec/cases");

    private final List<Case> cases =
            CorpusLoader.load(List.of(FOLDER), Catalogue.published()).cases();
    private final Map<URI, CaseSource> sources = new HashMap<>();

    List<Case> cases() {
        return cases;
    }

    /** The file of a case. */
    CaseSource source(Case aCase) {
        Origin origin = aCase.origin();
        return sources.computeIfAbsent(
                origin.file(),
                file -> new CaseSource(
                        origin.fileName(), tree(read(file)).path("about").stringValue()));
    }

    /** How many lines each case has in its file, its rows included. */
    List<Integer> lines() {
        return new LinkedHashSet<>(
                        cases.stream().map(each -> each.origin().file()).toList())
                .stream().flatMap(file -> lines(file).stream()).toList();
    }

    private static List<Integer> lines(URI file) {
        SourceText text = read(file);
        int last = (int) string(file).lines().count() - 1;
        int count = tree(text).path("cases").size();
        return IntStream.range(0, count)
                .mapToObj(index -> (index + 1 < count ? line(text, index + 1) : last) - line(text, index))
                .toList();
    }

    private static int line(SourceText text, int index) {
        return text.locate("/cases/" + index).line();
    }

    private static JsonNode tree(SourceText text) {
        return text.tree().orElseThrow();
    }

    private static SourceText read(URI file) {
        return JsonText.read(string(file));
    }

    private static String string(URI file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
