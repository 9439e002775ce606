package dev.asltck.reference.parse;

import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.yaml.YamlText;
import java.util.regex.Pattern;

/** How a definition is written. */
public enum SourceFormat {
    /** A JSON text, as the specification has it. */
    JSON,

    /** A YAML text that stands for a JSON text. */
    YAML;

    static final Check JSON_SYNTAX = Check.demanded("json-syntax", "machine.json-text");
    static final Check YAML_SYNTAX = Check.demanded("yaml-syntax");

    private static final Pattern YAML_FILE = Pattern.compile("(?is).*\\.ya?ml");

    /** The format of a file by its name: YAML if it ends in {@code .yaml} or {@code .yml}, or else JSON. */
    public static SourceFormat ofFileName(String name) {
        return YAML_FILE.matcher(name).matches() ? YAML : JSON;
    }

    SourceText read(String text) {
        return switch (this) {
            case JSON -> JsonText.read(text);
            case YAML -> YamlText.read(text);
        };
    }

    /** The check that a text can be read. */
    Check syntax() {
        return switch (this) {
            case JSON -> JSON_SYNTAX;
            case YAML -> YAML_SYNTAX;
        };
    }

    /** What is said of a text that cannot be read. */
    String complaint() {
        return switch (this) {
            case JSON -> "is not a JSON text";
            case YAML -> "cannot be read as YAML";
        };
    }
}
