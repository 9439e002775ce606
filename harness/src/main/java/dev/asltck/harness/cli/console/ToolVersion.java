package dev.asltck.harness.cli.console;

import java.util.Objects;

/** The version of this tool. */
public final class ToolVersion {

    private ToolVersion() {}

    /** As the jar's manifest has it; folders of classes, as in tests and IDEs, have none. */
    public static String text() {
        return Objects.requireNonNullElse(ToolVersion.class.getPackage().getImplementationVersion(), "(unpackaged)");
    }
}
