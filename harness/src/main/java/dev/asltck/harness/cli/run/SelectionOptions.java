package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ShellText;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Corpus;
import dev.asltck.reports.results.Shard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which cases are run. */
final class SelectionOptions {

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--filter", paramLabel = "EXPR", description = "Run the cases that EXPR selects, see below.")
    private String filter = "";

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = ShardConverter.class,
            description =
                    "Run one of N equal parts of the cases, such as 2/5: which is settled by the id of each case.")
    private Shard shard = Shard.ALL;

    Selection select(Console console) {
        Corpus loaded = corpus.load(console);
        List<Case> cases = withoutRepetition(loaded.cases());
        return new Selection(inShard(CorpusOptions.select(cases, filter)), cases, loaded.problems(), options(), 0);
    }

    private List<Case> inShard(List<Case> cases) {
        return cases.stream().filter(each -> shard.contains(each.id())).toList();
    }

    /** Ids that are there twice are a problem that has been reported; results are by id. */
    private static List<Case> withoutRepetition(List<Case> cases) {
        Map<String, Case> byId = new LinkedHashMap<>();
        cases.forEach(each -> byId.putIfAbsent(each.id(), each));
        return List.copyOf(byId.values());
    }

    boolean isEverything() {
        return corpus.isBuiltIn() && filter.isEmpty() && shard.isAll();
    }

    private Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        if (!filter.isEmpty()) {
            options.put("filter", filter);
        }
        if (!shard.isAll()) {
            options.put("shard", shard.toString());
        }
        return options;
    }

    /** The options that find one of the cases again. */
    String finding(String id) {
        String paths = corpus.paths().stream()
                .map(path -> ShellText.quoted(path.toString()))
                .collect(Collectors.joining(" "));
        return (paths.isEmpty() ? "" : " --cases " + paths) + " --filter " + ShellText.quoted(id);
    }

    /** Reads shards. */
    static final class ShardConverter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            try {
                return Shard.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
