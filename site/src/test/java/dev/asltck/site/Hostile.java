package dev.asltck.site;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Counts;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultFooter;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.Suite;
import dev.asltck.reports.results.VerdictKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** An engine, and cases, all of whose texts try to be something else. */
public final class Hostile {

    /** Ends elements, attributes, scripts and comments, turns the text around, and is no valid Unicode. */
    public static final String TEXT =
            "\"'><b class=injected>x</b></title></script><!--<script>window.injected = true</script>"
                    + "<img src=x onerror='window.injected = true'>${7*7}`\u202etxet\u0000\u001b[31m\ud800\u2028&lt;";

    private static final String LONG = TEXT + "y".repeat(1_000_000);

    private Hostile() {}

    /** A run with every verdict, of a part of the cases. */
    public static RunResults run() {
        return run(Map.of(TEXT, TEXT, "filter", TEXT), Instant.EPOCH);
    }

    /** Runs of all cases, one after the other. */
    public static List<RunResults> history() {
        return List.of(run(Map.of(TEXT, TEXT), Instant.EPOCH), run(Map.of(TEXT, LONG), Instant.MAX));
    }

    private static RunResults run(Map<String, String> options, Instant started) {
        List<CaseRecord> cases = new ArrayList<>();
        for (VerdictKind verdict : VerdictKind.values()) {
            cases.add(result(verdict));
        }
        ResultHeader header = new ResultHeader(
                ResultHeader.FORMAT,
                new Suite(TEXT, TEXT),
                new EngineIdentity(TEXT, TEXT, Optional.of("javascript:window.injected=true//" + TEXT), TEXT, TEXT),
                TEXT,
                new Machine(TEXT, TEXT, LONG),
                new TreeMap<>(options),
                started);
        return new RunResults(header, cases, new ResultFooter(Counts.of(cases), Optional.empty()));
    }

    private static CaseRecord result(VerdictKind verdict) {
        boolean isDiagnosed = switch (verdict) {
            case ERRORED, CRASHED, HUNG -> true;
            case PASSED, FAILED, UNSUPPORTED -> false;
        };
        return new CaseRecord(
                verdict.word() + "/../" + TEXT,
                verdict == VerdictKind.PASSED ? LONG : TEXT,
                "../" + TEXT,
                TEXT,
                1,
                TEXT,
                List.of(TEXT),
                List.of(TEXT),
                new Digests(TEXT, TEXT),
                verdict,
                verdict == VerdictKind.FAILED
                        ? List.of(
                                new FactRecord("outcome", TEXT, LONG, "(failed with " + TEXT + ": x)", List.of(TEXT)),
                                new FactRecord(TEXT, TEXT, TEXT, LONG, List.of(TEXT)))
                        : List.of(),
                verdict == VerdictKind.UNSUPPORTED ? List.of(TEXT) : List.of(),
                isDiagnosed ? Optional.of(LONG) : Optional.empty(),
                List.of(TEXT),
                OptionalLong.empty());
    }
}
