package dev.asltck.harness.cli.console;

import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.source.SyntaxError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.JsonNode;

/** A file that the user names, or {@code -} for standard input. */
public record InputFile(Path path) {

    private static final String STANDARD_INPUT = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MIB = 1 << 20;

    public boolean isStandardInput() {
        return path.toString().equals(STANDARD_INPUT);
    }

    /** As messages say it. */
    public String name() {
        return isStandardInput() ? "(standard input)" : path.toString();
    }

    /** The JSON value that it holds. */
    public JsonNode value() {
        SourceText source = JsonText.read(text());
        return source.tree().orElseThrow(() -> malformed(source.syntaxError().orElseThrow()));
    }

    /** All of it. */
    public String text() {
        return text(Integer.MAX_VALUE);
    }

    /** All of it, if it has no more than so many bytes; without the byte order mark that some editors put before a text. */
    public String text(int mostBytes) {
        String text = decoded(content(mostBytes));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private byte[] content(int mostBytes) {
        try (InputStream stream = isStandardInput() ? System.in : Files.newInputStream(path)) {
            byte[] content = stream.readNBytes(mostBytes);
            if (content.length == mostBytes && stream.read() >= 0) {
                throw new UnusableInput(name() + ": has more than " + mostBytes / MIB + " MiB; make it smaller");
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new UnusableInput(name() + ": there is no such file; check the path");
        } catch (IOException e) {
            throw new UnusableInput(name() + ": cannot be read: " + e + "; check the file and its permissions");
        }
    }

    private String decoded(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            // There the decoder has stopped.
            long line = 1
                    + IntStream.range(0, bytes.position())
                            .filter(i -> content[i] == '\n')
                            .count();
            throw new UnusableInput(name() + ":" + line + ": is not UTF-8; save it as UTF-8");
        }
    }

    private UnusableInput malformed(SyntaxError error) {
        Location location = error.location();
        return new UnusableInput(name() + ":" + location.line() + ":" + location.column() + ": not a JSON text: "
                + error.explanation() + "; correct the JSON there");
    }

    /** Takes the argument of an option. */
    public static final class Converter implements ITypeConverter<InputFile> {
        @Override
        public InputFile convert(String argument) {
            try {
                return new InputFile(Path.of(argument));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + argument + "' is no path: " + e.getReason());
            }
        }
    }
}
