package dev.asltck.harness.cli.console;

/** The exit codes of all commands. Where several apply, the highest counts. */
public final class ExitCode {

    public static final int AS_EXPECTED = 0;

    /** An engine gave another answer than expected, an execution did not succeed, or a definition is invalid. */
    public static final int MISMATCH = 1;

    /** Wrong usage, or input that cannot be used. */
    public static final int UNUSABLE_INPUT = 2;

    /** An engine, an adapter or the harness broke. */
    public static final int BROKEN = 3;

    private ExitCode() {}
}
