package dev.asltck.reports.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes baselines. Written to be read: members in a fixed order, a case on each line. */
public final class BaselineFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(layout())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .build();

    private BaselineFile() {}

    /** The layout that other tools give JSON too, so that a baseline that passed through one of them shows no other difference. */
    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    /**
     * Reads a baseline.
     *
     * @throws MalformedBaselineException if the file is none
     * @throws IOException if it cannot be read
     */
    public static Baseline read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            return MAPPER.readValue(text, Baseline.class);
        } catch (ValueInstantiationException e) {
            throw new MalformedBaselineException(
                    place(file, e),
                    String.valueOf(
                            e.getCause() == null
                                    ? e.getOriginalMessage()
                                    : e.getCause().getMessage()));
        } catch (JacksonException e) {
            throw new MalformedBaselineException(place(file, e), e.getOriginalMessage());
        }
    }

    private static String place(Path file, JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? file.toString()
                : file + ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    /** Writes a baseline, as a whole or not at all. */
    public static void write(Path file, Baseline baseline) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path complete = file.resolveSibling(file.getFileName() + ".complete");
        Files.writeString(complete, MAPPER.writeValueAsString(baseline) + "\n", StandardCharsets.UTF_8);
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
