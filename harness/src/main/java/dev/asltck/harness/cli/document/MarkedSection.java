package dev.asltck.harness.cli.document;

import dev.asltck.harness.cli.console.InputFile;
import dev.asltck.harness.cli.console.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a page that a command writes, while people write the rest: it stands between two comments.
 *
 * @param name of the part
 */
public record MarkedSection(Path page, String name) {

    /** Puts a text in the place of what was there. */
    public void replace(String text) {
        String old = new InputFile(page).text();
        String begin = comment("begin");
        int start = find(begin, old, 0) + begin.length();
        int end = find(comment("end"), old, start);
        try {
            Files.writeString(page, old.substring(0, start) + "\n\n" + text + "\n" + old.substring(end));
        } catch (IOException e) {
            throw new UnusableInput(page + ": cannot be written: " + e + "; check the file and its permissions");
        }
    }

    private int find(String comment, String text, int from) {
        int index = text.indexOf(comment, from);
        if (index < 0) {
            throw new UnusableInput(page + ": has no line " + comment + "; add " + comment("begin") + " and "
                    + comment("end") + " where the table shall be");
        }
        return index;
    }

    private String comment(String side) {
        return "<!-- " + name + ": " + side + " -->";
    }
}
