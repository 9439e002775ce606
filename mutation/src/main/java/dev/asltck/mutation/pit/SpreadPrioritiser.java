package dev.asltck.mutation.pit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Runs the cases that reach a mutant in an order that is mixed, and always the same. Cases that stand together test the same thing:
 * if one does not notice a mutant, its neighbors hardly will. PIT's own order, by time, would be another in every run, and with it the
 * case that is first to notice.
 */
final class SpreadPrioritiser implements TestPrioritiser {

    /** Milliseconds from which a case comes after the others; a few loop thousands of times. */
    private static final int SLOW = 100;

    private static final Comparator<TestInfo> ORDER = Comparator.<TestInfo, Boolean>comparing(
                    test -> test.getTime() >= SLOW)
            .thenComparing(test -> hash(test.getName()))
            .thenComparing(TestInfo::getName);

    private final TestPrioritiser reaching;

    SpreadPrioritiser(TestPrioritiser reaching) {
        this.reaching = reaching;
    }

    @Override
    public List<TestInfo> assignTests(MutationDetails mutant) {
        return reaching.assignTests(mutant).stream().sorted(ORDER).toList();
    }

    private static long hash(String name) {
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }
}
