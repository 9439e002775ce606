package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.harness.schema.JsonSchema.Violation;
import dev.asltck.reference.json.JsonText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads case files. Never stops at the first mistake: what can be read is read, the rest is reported. */
public final class CorpusLoader {

    private final Catalogue catalogue;
    private final JsonSchema schema;
    private final List<WrittenCase> cases = new ArrayList<>();
    private final List<CaseProblem> problems = new ArrayList<>();

    /** The place of each file in the order in which they were found. */
    private final Map<URI, Integer> order = new LinkedHashMap<>();

    private CorpusLoader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.schema = JsonSchema.of(catalogue.caseFileSchema());
    }

    /** The cases of the module {@code spec-cases}. They are not checked again: a test of the build does that. */
    public static List<Case> builtIn() {
        return builtIn("");
    }

    /** Those of the files that have this text somewhere. To look for a text costs little beside reading a file as JSON. */
    public static List<Case> builtIn(String mentioned) {
        return BuiltInFiles.read(files -> files.all().parallelStream()
                .map(ReadFile::of)
                .filter(file -> file.content().contains(mentioned))
                .flatMap(file -> file.cases().stream())
                .toList());
    }

    /** A built-in file. */
    private record ReadFile(FoundFile found, String content) {

        static ReadFile of(FoundFile found) {
            try {
                return new ReadFile(found, found.read());
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the built-in case file " + found.name(), e);
            }
        }

        List<Case> cases() {
            JsonText text = CaseFile.read(content);
            return rows(CaseReader.read(CaseFile.of(found, text, text.tree().orElseThrow())));
        }
    }

    /** The cases of the module {@code spec-cases}, checked. */
    public static Corpus checkedBuiltIn(Catalogue catalogue) {
        CorpusLoader loader = new CorpusLoader(catalogue);
        return BuiltInFiles.read(files -> {
            files.all().forEach(loader::add);
            return loader.finish();
        });
    }

    /** The cases of files and of all files named {@code *.json} below folders, checked. */
    public static Corpus load(List<Path> paths, Catalogue catalogue) {
        CorpusLoader loader = new CorpusLoader(catalogue);
        paths.forEach(loader::addPath);
        return loader.finish();
    }

    private Corpus finish() {
        problems.addAll(new CorpusLints(catalogue).check(cases));
        problems.sort(Comparator.comparing(CaseProblem::origin, this::compare));
        return new Corpus(rows(cases), problems);
    }

    private int compare(Origin left, Origin right) {
        return Comparator.<Origin, Integer>comparing(origin -> order.getOrDefault(origin.file(), -1))
                .thenComparing(Origin::line)
                .thenComparing(Origin::column)
                .compare(left, right);
    }

    private static List<Case> rows(List<WrittenCase> cases) {
        return cases.stream().flatMap(written -> written.rows().stream()).toList();
    }

    private void addPath(Path path) {
        if (!Files.isDirectory(path)) {
            add(FoundFile.of(path));
            return;
        }
        try {
            List<FoundFile> files = FoundFile.below(path);
            if (files.isEmpty()) {
                report(FoundFile.of(path), "there is no case file (*.json) below", "check the path");
            }
            files.forEach(this::add);
        } catch (IOException e) {
            report(FoundFile.of(path), "cannot be read: " + e, "check the folder and its permissions");
        }
    }

    private void add(FoundFile found) {
        order.putIfAbsent(found.uri(), order.size());
        try {
            add(found, CaseFile.read(found.read()));
        } catch (IOException e) {
            problems.add(SchemaProblems.unreadable(found, e));
        }
    }

    private void report(FoundFile found, String message, String remedy) {
        problems.add(SchemaProblems.atStart(found, message, remedy));
    }

    private void add(FoundFile found, JsonText text) {
        text.syntaxError().ifPresent(error -> problems.add(SchemaProblems.malformed(found, error)));
        text.tree().ifPresent(tree -> add(CaseFile.of(found, text, tree)));
    }

    private void add(CaseFile file) {
        problems.addAll(SchemaProblems.duplicateMembers(file));
        List<Violation> violations = schema.validate(file.tree());
        if (violations.isEmpty()) {
            cases.addAll(CaseReader.read(file));
        } else {
            problems.addAll(new SchemaProblems(file, CheckedFile.CASE_FORMAT).describe(violations));
        }
    }
}
