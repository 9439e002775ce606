package dev.asltck.harness;

import java.util.Objects;

/** The version of this suite. */
public final class SuiteVersion {

    private SuiteVersion() {}

    /** That of the harness. */
    public static String text() {
        return of(SuiteVersion.class);
    }

    /** That of the module of a type, as the jar's manifest has it; folders of classes, as in tests and IDEs, have none. */
    public static String of(Class<?> type) {
        return Objects.requireNonNullElse(type.getPackage().getImplementationVersion(), "(unpackaged)");
    }
}
