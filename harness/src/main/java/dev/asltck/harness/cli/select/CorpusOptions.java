package dev.asltck.harness.cli.select;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Corpus;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.runner.CaseFilter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of every command that works on cases. */
public final class CorpusOptions {

    @Option(
            names = "--cases",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Case files, and folders with case files, in place of the built-in cases.")
    private List<Path> paths = new ArrayList<>();

    public boolean isBuiltIn() {
        return paths.isEmpty();
    }

    public List<Path> paths() {
        return paths;
    }

    /**
     * Loads the cases and tells the user what is wrong with their files; the others can be used all the same. The built-in ones are not
     * checked again: a test of the build does that.
     */
    public Corpus load(Console console) {
        if (isBuiltIn()) {
            return new Corpus(CorpusLoader.builtIn(), List.of());
        }
        Corpus corpus = CorpusLoader.load(paths, Catalogue.published());
        corpus.problems().forEach(problem -> console.message(problem.text()));
        return corpus;
    }

    /**
     * Loads the cases with this id or alias, and perhaps others. Of the built-in ones it reads the files that have the id as a text, or
     * all of them if that finds nothing.
     */
    public CaseIndex load(String id, Console console) {
        if (isBuiltIn()) {
            CaseIndex likely = new CaseIndex(CorpusLoader.builtIn('"' + CaseIndex.withoutRow(id) + '"'));
            if (!likely.find(id).isEmpty()) {
                return likely;
            }
        }
        return new CaseIndex(load(console).cases());
    }

    /** Reads a filter; an empty one selects everything. */
    public static CaseFilter filter(String expression) {
        try {
            return expression.isEmpty() ? CaseFilter.ALL : CaseFilter.parse(expression);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(e.getMessage() + "; 'asl-tck run --help' explains filters");
        }
    }

    /** Cases that the filter selects: at least one. */
    public static List<Case> select(List<Case> cases, String expression) {
        List<Case> selected = cases.stream().filter(filter(expression)).toList();
        if (selected.isEmpty()) {
            throw new UnusableInput(
                    cases.isEmpty()
                            ? "there is no case"
                            : "no case matches the filter '" + expression + "'"
                                    + Suggestions.text(expression, new CaseIndex(cases).ids()));
        }
        return selected;
    }
}
