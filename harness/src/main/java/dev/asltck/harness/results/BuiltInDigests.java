package dev.asltck.harness.results;

import dev.asltck.harness.corpus.BuiltInCorpus;
import dev.asltck.harness.corpus.Case;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The digests of the built-in cases, written down when the suite is built: to make them takes a sixth of a run. They hold for the files
 * that they were made of; of others there are none.
 */
final class BuiltInDigests {

    /** Beside this class. */
    static final String FILE = "built-in-digests.txt";

    private static final String SEPARATOR = " ";
    private static final String SAME = "=";

    private final BuiltInCorpus corpus;
    private final String ofAll;
    private final Map<String, CaseDigests> byId;

    private BuiltInDigests(BuiltInCorpus corpus, String ofAll, Map<String, CaseDigests> byId) {
        this.corpus = corpus;
        this.ofAll = ofAll;
        this.byId = byId;
    }

    /** Those of a corpus, if they were made of it. */
    static Optional<BuiltInDigests> of(BuiltInCorpus corpus) {
        try (InputStream file = BuiltInDigests.class.getResourceAsStream(FILE)) {
            // None in a build that has only compiled the classes.
            return file == null
                    ? Optional.empty()
                    : read(new String(file.readAllBytes(), StandardCharsets.UTF_8), corpus);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** The text of the file. */
    static String write(BuiltInCorpus corpus, List<Case> cases) {
        CorpusDigest digest = CorpusDigest.made(cases);
        StringBuilder text = new StringBuilder();
        text.append(corpus.checksum()).append(SEPARATOR).append(digest.text()).append('\n');
        for (Case each : cases) {
            CaseDigests digests = digest.ofCase(each).orElseThrow();
            String aws = digests.aws().equals(digests.spec()) ? SAME : digests.aws();
            text.append(String.join(SEPARATOR, each.id(), digests.stimulus(), digests.spec(), aws))
                    .append('\n');
        }
        return text.toString();
    }

    /** The digests in a text, if it is about a corpus. */
    static Optional<BuiltInDigests> read(String text, BuiltInCorpus corpus) {
        List<String> lines = text.lines().toList();
        String[] head = lines.get(0).split(SEPARATOR, -1);
        if (Long.parseLong(head[0]) != corpus.checksum()) {
            return Optional.empty();
        }
        Map<String, CaseDigests> byId = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(SEPARATOR, -1);
            byId.put(parts[0], new CaseDigests(parts[1], parts[2], parts[3].equals(SAME) ? parts[2] : parts[3]));
        }
        return Optional.of(new BuiltInDigests(corpus, head[1], byId));
    }

    /** The digests of a case; empty if it is not built in. */
    Optional<CaseDigests> of(Case aCase) {
        return corpus.has(aCase) ? Optional.ofNullable(byId.get(aCase.id())) : Optional.empty();
    }

    /** The digest of cases, if they are all that are built in. */
    Optional<String> ofAll(List<Case> cases) {
        Set<String> ids = cases.stream().filter(corpus::has).map(Case::id).collect(Collectors.toSet());
        boolean all = cases.size() == byId.size() && ids.equals(byId.keySet());
        return all ? Optional.of(ofAll) : Optional.empty();
    }
}
