package dev.asltck.mutation.unit;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The cases of the test resource {@code cases.json}. */
public final class SampleCases {

    private SampleCases() {}

    public static List<Case> all() {
        try {
            Path file = Path.of(Objects.requireNonNull(SampleCases.class.getResource("/dev/asltck/mutation/cases.json"))
                    .toURI());
            return CorpusLoader.load(List.of(file), Catalogue.published()).cases();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Case named(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
