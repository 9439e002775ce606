package dev.asltck.wrongengines;

/** The source has changed where a misreading changes it. The message says how to renew the misreading. */
final class StaleMisreadingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleMisreadingException(Misreading misreading, Throwable cause) {
        super(message(misreading), cause);
    }

    private static String message(Misreading misreading) {
        String file = MisreadingFile.FOLDER
                .resolve(misreading.name() + ".diff")
                .toString()
                .replace('\\', '/');
        String source = misreading.source();
        return String.join(
                "\n",
                file + " no longer applies to " + source + ".",
                "To renew it, commit your change, make the mistake that its title describes in the source again, and run at the root:",
                "    sed -i '/^--- a/,$d' " + file,
                "    git diff " + source + " | sed -n '/^--- a/,$p' >> " + file,
                "    git checkout " + source,
                "If the mistake cannot be made any more, delete the file.");
    }
}
