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

    /**
     * Looks whether there is a place for a text that has yet to be made.
     *
     * @throws UnusableInput if the page cannot be read, or has not both comments
     */
    public void check() {
        Content.of(this);
    }

    /** Puts a text in the place of what was there. */
    public void replace(String text) {
        Content content = Content.of(this);
        try {
            Files.writeString(page, content.before() + "\n\n" + text + "\n" + content.after());
        } catch (IOException e) {
            throw new UnusableInput(page + ": cannot be written: " + e + "; check the file and its permissions");
        }
    }

    /** What people have written, with the comments. */
    private record Content(String before, String after) {

        static Content of(MarkedSection section) {
            String text = new InputFile(section.page).text();
            String begin = section.comment("begin");
            int start = section.find(begin, text, 0) + begin.length();
            int end = section.find(section.comment("end"), text, start);
            return new Content(text.substring(0, start), text.substring(end));
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
