package dev.asltck.reports.junitxml;

/**
 * Where a test stands, in the words of Java, as servers cut it at its last dot into a package and a class: the run, the folders, the file.
 */
final class ClassName {

    private static final String EXTENSION = ".json";

    private ClassName() {}

    /** Such as {@code moto-aws.state-types.choice.default} for the file {@code state-types/choice/default.json}. */
    static String of(String run, String file) {
        String place = file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) : file;
        return dotless(run) + "." + dotless(place).replace('/', '.').replace('\\', '.');
    }

    private static String dotless(String text) {
        return text.replace('.', '_');
    }
}
