package dev.asltck.harness.corpus;

import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.harness.schema.JsonSchema.Violation;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.json.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Loads case files. Never stops at the first mistake: what can be read is read, the rest is reported. */
public final class CorpusLoader {

    private final Catalogue catalogue;
    private final List<Case> cases = new ArrayList<>();
    private final List<CaseProblem> problems = new ArrayList<>();

    private CorpusLoader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The cases of the module {@code spec-cases}. They are not checked again: a test of the build does that.
     */
    public static List<Case> builtIn() {
        List<Case> cases = new ArrayList<>();
        for (FileText file : BuiltInFiles.read()) {
            SourceText text = SourceText.read(file.text());
            JsonNode tree = text.tree().orElseThrow();
            cases.addAll(new CaseReader(new CaseFile(file.uri(), file.name(), file.chapter(), text, tree)).read());
        }
        return List.copyOf(cases);
    }

    /** The cases of the module {@code spec-cases}, checked. */
    public static Corpus checkedBuiltIn(Catalogue catalogue) {
        CorpusLoader loader = new CorpusLoader(catalogue);
        BuiltInFiles.read().forEach(loader::add);
        return loader.finish();
    }

    /** The cases of files and of all files named {@code *.json} below folders, checked. */
    public static Corpus load(List<Path> paths, Catalogue catalogue) {
        CorpusLoader loader = new CorpusLoader(catalogue);
        paths.forEach(loader::addPath);
        return loader.finish();
    }

    private Corpus finish() {
        problems.addAll(new CorpusLints(catalogue).check(cases));
        return new Corpus(cases, problems);
    }

    private void addPath(Path path) {
        try {
            if (Files.isDirectory(path)) {
                FileText.below(path).forEach(this::add);
            } else {
                add(FileText.of(path));
            }
        } catch (NoSuchFileException e) {
            problems.add(unreadable(path, "there is no such file or folder", "check the path"));
        } catch (IOException e) {
            problems.add(unreadable(path, "cannot be read: " + e.getMessage(), "check the file and its permissions"));
        }
    }

    private static CaseProblem unreadable(Path path, String message, String remedy) {
        return new CaseProblem(new Origin(path.toUri(), path.toString(), "", 1, 1), message, remedy);
    }

    private void add(FileText file) {
        SourceText text = SourceText.read(file.text());
        text.syntaxError().ifPresent(error -> problems.add(malformed(file, error)));
        text.tree().ifPresent(tree -> add(new CaseFile(file.uri(), file.name(), file.chapter(), text, tree)));
    }

    private static CaseProblem malformed(FileText file, JsonSyntaxException error) {
        return new CaseProblem(
                new Origin(file.uri(), file.name(), "", error.line(), error.column()),
                "not a JSON text: " + error.explanation(),
                "correct the JSON there");
    }

    private void add(CaseFile file) {
        for (String pointer : file.text().duplicateKeys()) {
            problems.add(new CaseProblem(
                    file.keyOrigin(pointer), "the member is there twice", "remove one: only the last would count"));
        }
        List<Violation> violations = JsonSchema.of(catalogue.caseFileSchema()).validate(file.tree());
        if (violations.isEmpty()) {
            cases.addAll(new CaseReader(file).read());
        } else {
            problems.addAll(new SchemaProblems(file).describe(violations));
        }
    }
}
