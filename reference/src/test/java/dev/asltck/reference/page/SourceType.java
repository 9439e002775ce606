package dev.asltck.reference.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A top-level type, as its source tells of it.
 *
 * @param folder of its package below the root package; empty for that
 * @param sentence the first one of its Javadoc, as Markdown
 * @param anchors of the sections of the specification that its Javadoc refers to
 */
record SourceType(String folder, String name, String sentence, List<String> anchors) {

    private static final Pattern ANCHOR = Pattern.compile("states-language\\.net/spec\\.html#([a-z0-9-]+)");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\.)\\s|<p>|<pre>|<ul>");
    private static final Pattern CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{[^{}]*})*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? (\\S+?)(?: ([^}]*))?}");

    /** All types below a folder, by package and name. */
    static List<SourceType> below(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .map(file -> of(sources.relativize(file), read(file)))
                    .toList();
        }
    }

    static SourceType of(Path file, String source) {
        Path parent = file.getParent();
        String name = file.getFileName().toString().replace(".java", "");
        String comment = javadoc(name, source);
        List<String> anchors = ANCHOR.matcher(comment)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        return new SourceType(parent == null ? "" : parent.toString(), name, sentence(comment), anchors);
    }

    /** The text of the comment that ends where the declaration begins, annotations apart. */
    private static String javadoc(String name, String source) {
        Matcher declaration = Pattern.compile("(?m)^(?:[a-z-]+ )*(?:class|interface|record|enum) " + name + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException("there is no type " + name);
        }
        int end = source.lastIndexOf("*/", declaration.start());
        int start = source.lastIndexOf("/**", Math.max(end, 0));
        if (start < 0 || !isAnnotations(source.substring(end + 2, declaration.start()))) {
            throw new IllegalStateException("the type " + name + " has no Javadoc");
        }
        return source.substring(start + 3, end).replaceAll("(?m)^\\s*\\*", "");
    }

    private static boolean isAnnotations(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith("@"));
    }

    private static String sentence(String comment) {
        String description =
                BLOCK_TAG.split(comment, 2)[0].replaceAll("\\s+", " ").strip();
        String first = SENTENCE_END.split(description, 2)[0].strip();
        // Javadoc has to divide a text that holds the end of a comment.
        String code = CODE.matcher(first).replaceAll("`$1`").replace("``", "");
        return LINK.matcher(code).replaceAll(SourceType::label).replace("|", "\\|");
    }

    private static String label(MatchResult link) {
        return Matcher.quoteReplacement(link.group(2) == null ? "`" + link.group(1) + "`" : link.group(2));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
