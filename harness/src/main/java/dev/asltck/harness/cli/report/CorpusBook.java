package dev.asltck.harness.cli.report;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Difference;
import dev.asltck.harness.catalogue.Difference.Evidence;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.cli.browse.CaseSource;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Corpus;
import dev.asltck.harness.results.CaseDigests;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.site.book.CaseBook;
import dev.asltck.site.book.CaseText;
import dev.asltck.site.book.DifferenceText;
import dev.asltck.site.book.ExpectationText;
import dev.asltck.site.book.RequirementText;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cases that have been loaded, as pages show them. A case is read and executed when somebody asks for it; several threads may.
 */
public final class CorpusBook implements CaseBook {

    /** What an engine is told beside the definition, in the order in which it is read best. */
    private static final List<String> STIMULUS = List.of("input", "context", "clock", "tasks");

    private final Map<String, Case> cases = new HashMap<>();
    private final Catalogue catalogue;
    private final Routes routes = new Routes();

    /** Contents of files: each has many cases. */
    private final Map<URI, JsonNode> files = new ConcurrentHashMap<>();

    public CorpusBook(Corpus corpus, Catalogue catalogue) {
        corpus.cases().forEach(aCase -> cases.put(aCase.id(), aCase));
        this.catalogue = catalogue;
    }

    @Override
    public Optional<CaseText> find(String id) {
        return Optional.ofNullable(cases.get(id)).map(this::text);
    }

    private CaseText text(Case aCase) {
        JsonNode file = files.computeIfAbsent(aCase.origin().file(), CaseSource::parse);
        ObjectNode written = CaseSource.within(file, List.of(aCase));
        return new CaseText(
                aCase.id(),
                aCase.comment(),
                aCase.stimulus().definition(),
                stimulus(written),
                evidence(written),
                aCase.difference(),
                expectations(aCase, written));
    }

    private static ObjectNode stimulus(ObjectNode written) {
        ObjectNode stimulus = JsonNodeFactory.instance.objectNode();
        STIMULUS.stream().filter(written::has).forEach(member -> stimulus.set(member, written.required(member)));
        return stimulus;
    }

    /** Of both dialects; what is only about AWS says so. */
    private static JsonNode evidence(ObjectNode written) {
        ArrayNode evidence = JsonNodeFactory.instance.arrayNode();
        written.path("evidence").forEach(evidence::add);
        for (JsonNode aws : written.path("dialects").path("aws").path("evidence")) {
            ObjectNode piece = evidence.addObject();
            piece.setAll((ObjectNode) aws);
            piece.put("dialect", EnumWords.of(Dialect.AWS));
        }
        return evidence;
    }

    private SortedMap<String, ExpectationText> expectations(Case aCase, ObjectNode written) {
        CaseDigests digests = CaseDigests.of(aCase);
        SortedMap<String, ExpectationText> expectations = new TreeMap<>();
        for (Dialect dialect : Dialect.values()) {
            if (aCase.holdsIn(dialect)) {
                expectations.put(
                        EnumWords.of(dialect),
                        new ExpectationText(digests.in(dialect), expect(written, dialect), routes.of(aCase, dialect)));
            }
        }
        return expectations;
    }

    private static ObjectNode expect(ObjectNode written, Dialect dialect) {
        JsonNode aws = written.path("dialects").path("aws").path("expect");
        return (ObjectNode) (dialect == Dialect.AWS && aws.isObject() ? aws : written.required("expect"));
    }

    @Override
    public List<RequirementText> requirements() {
        return catalogue.requirements().values().stream().map(CorpusBook::text).toList();
    }

    private static RequirementText text(Requirement requirement) {
        return new RequirementText(
                requirement.id(),
                requirement.chapter(),
                requirement.level(),
                requirement.text(),
                requirement.link(),
                requirement.untestable());
    }

    @Override
    public List<DifferenceText> differences() {
        return catalogue.differences().values().stream().map(CorpusBook::text).toList();
    }

    private static DifferenceText text(Difference difference) {
        return new DifferenceText(
                difference.id(),
                difference.topic().heading(),
                difference.title(),
                difference.spec(),
                difference.aws(),
                difference.requirements(),
                difference.evidence().stream().map(CorpusBook::words).toList());
    }

    private static String words(Evidence evidence) {
        return evidence.kind().word() + ": " + evidence.source();
    }
}
