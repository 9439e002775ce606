package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A case file in the making, for tests. Starts as one good case; tests say in what theirs differs. */
public final class CaseJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Catalogue CATALOGUE = Catalogue.published();

    private final ObjectNode node = (ObjectNode) json("""
            {
              'id': 'a-case',
              'title': 'A Pass State hands on its input',
              'requirements': ['pass.default-output-is-input'],
              'level': 'must',
              'evidence': [{ 'kind': 'spec' }],
              'definition': { 'StartAt': 'A', 'States': { 'A': { 'Type': 'Pass', 'End': true } } },
              'input': 1,
              'expect': { 'succeeds': { 'output': 1 } }
            }
            """);

    /** A good case. */
    public static CaseJson good() {
        CaseJson good = new CaseJson();
        good.node.putArray("requirements").add(someRequirement());
        return good;
    }

    /** Another good case, with an id and an input of its own. */
    static CaseJson other(String id) {
        return good().with("id", "'" + id + "'").with("input", "'of " + id + "'");
    }

    /** What is wrong with a file that has these cases, and what to do about it. */
    static List<String> problems(CaseJson... cases) {
        return load(cases).problems().stream()
                .map(problem -> problem.message() + "; " + problem.remedy())
                .toList();
    }

    /** Replaces a member; apostrophes may stand for quotation marks. */
    public CaseJson with(String name, String value) {
        node.set(name, json(value));
        return this;
    }

    public CaseJson without(String name) {
        node.remove(name);
        return this;
    }

    /** A definition of one state, A. */
    public CaseJson withState(String state) {
        return with("definition", "{ 'StartAt': 'A', 'States': { 'A': " + state + " } }");
    }

    /** Rows with these names, which differ in their input and expect a failure. */
    CaseJson withRows(String... names) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            rows.append(i == 0 ? "[" : ",")
                    .append("{ 'name': '" + names[i] + "', 'input': " + i + ", 'expect': { 'fails': {} } }");
        }
        return without("expect").with("rows", rows + "]");
    }

    /** The only case of the file, read. */
    public Case read() {
        return load(this).cases().get(0);
    }

    /** Loads a file with these cases. */
    public static Corpus load(CaseJson... cases) {
        return loadText(file(cases));
    }

    /** Loads a file with this content. */
    public static Corpus loadText(String text) {
        try {
            Path file = Files.createTempFile("cases", ".json");
            try {
                Files.writeString(file, text);
                return CorpusLoader.load(List.of(file), CATALOGUE);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file with these cases. */
    public static String file(CaseJson... cases) {
        String texts = Stream.of(cases).map(each -> each.node.toString()).collect(Collectors.joining(",\n"));
        return "{\"format\": 1, \"about\": \"A behaviour.\", \"cases\": [\n" + texts + "\n]}\n";
    }

    /** Parses JSON in which apostrophes may stand for quotation marks. */
    public static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    static Catalogue catalogue() {
        return CATALOGUE;
    }

    static String someRequirement() {
        return CATALOGUE.requirements().keySet().iterator().next();
    }
}
