package dev.asltck.site.matrix;

import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.site.page.PageName;
import dev.asltck.site.page.ShownText;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A run: a column of the matrix.
 *
 * @param key a short text that no other run of the site has, and that is the same as long as its runs are
 */
public record Run(String key, RunResults results) {

    /** Options that leave cases out. */
    private static final Set<String> SELECTING = Set.of("filter", "shard");

    /** What was run, on what, and how. */
    public ResultHeader header() {
        return results.header();
    }

    /** What ran. */
    public EngineIdentity engine() {
        return results.header().engine();
    }

    /** What left cases out, in words; empty for a run of all that there was. */
    public String selection() {
        return header().options().entrySet().stream()
                .filter(option -> SELECTING.contains(option.getKey()))
                .map(option -> option.getKey() + " " + ShownText.line(option.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The engine's page, relative to the site's folder. */
    public String enginePage() {
        return enginePage(engine().name());
    }

    /** The page of an engine, relative to the site's folder. */
    static String enginePage(String name) {
        return "engines/" + PageName.of(name) + ".html";
    }
}
