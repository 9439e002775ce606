package dev.asltck.harness.results;

import java.util.Objects;

/** The version of this suite. */
final class SuiteVersion {

    private SuiteVersion() {}

    /** As the jar's manifest has it; folders of classes, as in tests and IDEs, have none. */
    static String text() {
        return Objects.requireNonNullElse(SuiteVersion.class.getPackage().getImplementationVersion(), "(unpackaged)");
    }
}
