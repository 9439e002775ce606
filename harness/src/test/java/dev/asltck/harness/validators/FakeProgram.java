package dev.asltck.harness.validators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes small programs that play validators. */
public final class FakeProgram {

    private static final String DESCRIPTION =
            "{\"name\":\"fake\",\"version\":\"1.2\",\"homepage\":\"https://example.com\",\"refusedWhen\":\"it says so\"}";

    private FakeProgram() {}

    /**
     * One that accepts what has a word of its own, and does otherwise what the word of a definition says: Refuse, Crash (caught by the
     * program), Die, Hang, Garbage, WrongId.
     */
    public static Path versatile(Path folder) throws IOException {
        return script(folder, """
                echo '%s'
                while read -r line; do
                  id=${line#*'"id":'}; id=${id%%%%,*}
                  case $line in
                    *Refuse*) echo "{\\"id\\":$id,\\"verdict\\":\\"refused\\",\\"messages\\":[\\"no\\",\\"never\\"]}" ;;
                    *Crash*) echo "{\\"id\\":$id,\\"verdict\\":\\"crashed\\",\\"messages\\":[\\"TypeError\\"]}" ;;
                    *Die*) echo 'out of luck' >&2; exit 7 ;;
                    *Hang*) tail -f /dev/null ;;
                    *Garbage*) echo 'Validating...' ;;
                    *WrongId*) echo '{"id":12345,"verdict":"accepted","messages":[]}' ;;
                    *) echo "{\\"id\\":$id,\\"verdict\\":\\"accepted\\",\\"messages\\":[]}" ;;
                  esac
                done
                """.formatted(DESCRIPTION));
    }

    /** A program of the shell. */
    public static Path script(Path folder, String commands) throws IOException {
        Path program = folder.resolve("program");
        Files.writeString(program, "#!/bin/sh\n" + commands);
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
