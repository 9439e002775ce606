package dev.asltck.harness.cli.console;

import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.source.SyntaxError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.JsonNode;

/** A file that the user names, or {@code -} for standard input. */
public record InputFile(Path path) {

    private static final String STANDARD_INPUT = "-";

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
        try {
            byte[] content = isStandardInput() ? System.in.readAllBytes() : Files.readAllBytes(path);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new UnusableInput(name() + ": there is no such file; check the path");
        } catch (CharacterCodingException e) {
            throw new UnusableInput(name() + ": is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new UnusableInput(name() + ": cannot be read: " + e + "; check the file and its permissions");
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
