package dev.asltck.mutation.pit;

import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassName;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.MutationIdentifier;

/** Mutants as PIT has them. */
final class PitMutants {

    private static final String MUTATOR =
            "org.pitest.mutationtest.engine.gregor.mutators.returns.NullReturnValsMutator";

    private PitMutants() {}

    static MutationDetails of(ClassName type, String method, int line, String... units) {
        MutationIdentifier id = new MutationIdentifier(Location.location(type, method, "()V"), line, MUTATOR);
        String file = type.getNameWithoutPackage().asJavaName().replaceFirst("\\$.*", "") + ".java";
        MutationDetails details = new MutationDetails(id, file, "replaced return value with null", line, 1);
        details.addTestsInOrder(
                List.of(units).stream().map(unit -> test(unit, 1)).toList());
        return details;
    }

    static TestInfo test(String unit, int milliseconds) {
        return new TestInfo(
                "dev.asltck.mutation.unit.CorpusCases",
                "dev.asltck.mutation.unit.CorpusCases." + unit,
                milliseconds,
                Optional.empty(),
                1);
    }
}
