package dev.asltck.harness.cli.validate;

/** Prints what was found, file by file. */
interface ReportPrinter {

    /** A file was validated. */
    void validated(FileReport report);

    /** A file or folder that cannot be validated; the user has been told on standard error. */
    void unusable(String name, String explanation);

    /** All was said. */
    void finish(Tally tally);
}
