package dev.asltck.harness.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.corpus.Corpus;
import dev.asltck.harness.corpus.CorpusLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads cases from texts. */
final class ExampleCases {

    private static final Catalogue CATALOGUE = Catalogue.published();

    private ExampleCases() {}

    /** The case of a text. */
    static Case read(String text) {
        try {
            Path file = Files.createTempFile("example", ".json");
            try {
                Files.writeString(file, "{\"format\": 1, \"about\": \"An example.\", \"cases\": [\n" + text + "]}");
                Corpus corpus = CorpusLoader.load(List.of(file), CATALOGUE);
                assertThat(corpus.problems()).extracting(CaseProblem::text).isEmpty();
                return corpus.cases().get(0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
