package dev.asltck.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.benchmarks.figures.Host;
import dev.asltck.benchmarks.peers.Answer.Measured;
import dev.asltck.benchmarks.peers.Answer.Unmeasured;
import dev.asltck.harness.cli.document.MarkdownPage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportTest {

    private static final Host HOST = new Host("A processor", 2, "A system", "A Java", 0.5);

    private final Results results = new Results(List.of("reference", "slow", "fast"));

    @BeforeEach
    void fill() {
        for (int round = 1; round <= 3; round++) {
            results.add("reference", Workload.COLD_START, Measured.coldStart("1.0", 0.1 * round));
            results.add("slow", Workload.COLD_START, Measured.coldStart("2.0", 2));
            results.add("fast", Workload.COLD_START, Measured.coldStart("3.0", 1));
            results.add("reference", Workload.MAP, map("1.0", 1_000_000.0 * round, 10_000, "", 200_000_000));
            results.add("slow", Workload.MAP, map("2.0", 100, 512L * round, "it fails", 50_000_000));
            results.add("fast", Workload.MAP, map("3.0", 50_000, 10_000, "", 100_000_000));
        }
        results.add("reference", Workload.JSONATA_LOOP, map("1.0", 1_000, 64, "", 1));
        results.add("slow", Workload.JSONATA_LOOP, new Unmeasured("2.0", "it does not claim it", true));
        results.add("fast", Workload.JSONATA_LOOP, Unmeasured.failed("3.0", "no result within 1m"));
    }

    private static Measured map(String version, double value, long size, String limit, long peakBytes) {
        return new Measured(version, value, size, limit, peakBytes);
    }

    private Report report(Workload... workloads) {
        return new Report(HOST, LocalDate.of(2026, 1, 2), 3, List.of(workloads), results);
    }

    @Test
    void showsMediansSpreadAndRatios() {
        assertThat(MarkdownPage.of(report(Workload.COLD_START, Workload.MAP).blocks()))
                .isEqualTo("""
                        Measured on 2026-01-02: A processor, 2 cores; A system; A Java; load average 0.5 when it began.

                        Medians of 3 rounds, with the lowest and the highest:

                        | engine | cold start, s | Map, items/s | peak memory at Map, MB | version |
                        | --- | ---: | ---: | ---: | --- |
                        | reference | 0.2 (0.1 – 0.3) | 2,000,000 (1,000,000 – 3,000,000) | 200 (200 – 200) | 1.0 |
                        | slow | 2 (2 – 2) | 100 (100 – 100) | 50 (50 – 50) | 2.0 |
                        | fast | 1 (1 – 1) | 50,000 (50,000 – 50,000) | 100 (100 – 100) | 3.0 |
                        | times better than the best peer | 5 × fast | 40 × fast | 0.25 × slow |  |

                        - slow, map: at most size 512 of 10,000, as it fails
                        """);
    }

    @Test
    void saysWhyThereIsNoFigure() {
        assertThat(MarkdownPage.of(report(Workload.JSONATA_LOOP).blocks())).endsWith("""
                        | reference | 1,000 (1,000 – 1,000) | 1.0 |
                        | slow | – | 2.0 |
                        | fast | – | 3.0 |
                        | times better than the best peer | – |  |

                        - slow, jsonata-loop: it does not claim it
                        - fast, jsonata-loop: no result within 1m
                        """);
    }

    @Test
    void tellsProgramsTheSame() {
        JsonNode value = new ReportJson(report(Workload.values())).value();

        assertThat(value.at("/engines/fast/figures/map/median").doubleValue()).isEqualTo(50_000);
        assertThat(value.at("/engines/slow/sizes/map").longValue()).isEqualTo(512);
        assertThat(value.at("/engines/fast/unmeasured/jsonata-loop").stringValue())
                .isEqualTo("no result within 1m");
        assertThat(value.at("/timesBetterThanBestPeer/peak-memory")).hasToString("{\"times\":0.25,\"peer\":\"slow\"}");
    }
}
