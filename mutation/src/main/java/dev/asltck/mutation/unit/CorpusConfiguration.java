package dev.asltck.mutation.unit;

import java.util.Optional;
import org.pitest.extension.common.NoTestSuiteFinder;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnitFinder;

/** No suites, and the units of the corpus. */
final class CorpusConfiguration implements Configuration {

    @Override
    public TestUnitFinder testUnitFinder() {
        return new CorpusUnitFinder();
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
        return new NoTestSuiteFinder();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
        return Optional.empty();
    }
}
