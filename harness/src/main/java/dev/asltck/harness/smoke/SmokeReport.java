package dev.asltck.harness.smoke;

import dev.asltck.harness.engine.EngineDescription;
import java.util.List;
import java.util.Optional;

/**
 * What all probes have found.
 *
 * @param engine what it says of itself; nothing if it could not be started
 */
public record SmokeReport(Optional<EngineDescription> engine, List<Finding> findings) {
    public SmokeReport {
        findings = List.copyOf(findings);
    }

    /** How many probes ended so. */
    public long count(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).count();
    }
}
