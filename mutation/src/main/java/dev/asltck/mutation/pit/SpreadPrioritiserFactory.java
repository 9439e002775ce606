package dev.asltck.mutation.pit;

import java.util.Properties;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.mutationtest.build.DefaultTestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;

/** Offers {@link SpreadPrioritiser} to PIT. */
public final class SpreadPrioritiserFactory implements TestPrioritiserFactory {

    @Override
    public TestPrioritiser makeTestPrioritiser(Properties properties, CodeSource code, CoverageDatabase coverage) {
        return new SpreadPrioritiser(new DefaultTestPrioritiser(coverage));
    }

    @Override
    public String description() {
        return "Cases in a mixed order that is always the same";
    }
}
