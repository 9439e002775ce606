package dev.asltck.mutation.unit;

import java.util.Collection;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;

/** Offers the corpus to PIT as a test framework. */
public final class CorpusPluginFactory implements TestPluginFactory {

    @Override
    public Configuration createTestFrameworkConfiguration(
            TestGroupConfig groups,
            ClassByteArraySource source,
            Collection<String> excludedRunners,
            Collection<String> includedMethods) {
        return new CorpusConfiguration();
    }

    @Override
    public String name() {
        return "asl-tck";
    }

    @Override
    public String description() {
        return "Cases of the conformance corpus as tests";
    }
}
