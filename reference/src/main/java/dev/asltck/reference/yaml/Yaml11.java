package dev.asltck.reference.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What YAML 1.1 makes of a scalar without quotation marks, as its readers do it: they do not take a single y or n for a boolean, as its
 * repository of types has it.
 *
 * @param tag equal to the tag that YAML 1.2 has for the type, if both read all scalars of the type alike
 * @param phrase what a scalar of the type is
 * @param pattern which scalars are of the type
 * @see <a href="https://yaml.org/type/">Types for YAML 1.1</a>
 */
record Yaml11(Tag tag, String phrase, Pattern pattern) {

    private static final List<Yaml11> TYPES = List.of(
            of(Tag.BOOL, "true", "true|True|TRUE|yes|Yes|YES|on|On|ON"),
            of(Tag.BOOL, "false", "false|False|FALSE|no|No|NO|off|Off|OFF"),
            of(Tag.NULL, "null", "~|null|Null|NULL|"),
            of(Tag.INT, "a number", "[-+]?(0|[1-9][0-9_]*|0b[01_]+|0x[0-9a-fA-F_]+|[1-9][0-9_]*(:[0-5]?[0-9])+)"),
            of(new Tag(Tag.PREFIX + "octal"), "an octal number", "[-+]?0[0-7_]+"),
            of(
                    Tag.FLOAT,
                    "a number",
                    "[-+]?([0-9][0-9_]*\\.[0-9_]*([eE][-+][0-9]+)?|\\.[0-9][0-9_]*([eE][-+][0-9]+)?"
                            + "|[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*)"),
            of(
                    new Tag(Tag.PREFIX + "timestamp"),
                    "a date",
                    "\\d{4}-\\d\\d?-\\d\\d?"
                            + "(([Tt]|[ \\t]+)\\d\\d?:\\d\\d:\\d\\d(\\.\\d*)?([ \\t]*(Z|[-+]\\d\\d?(:\\d\\d)?))?)?"));

    private static Yaml11 of(Tag tag, String phrase, String pattern) {
        return new Yaml11(tag, phrase, Pattern.compile(pattern));
    }

    /** The type; empty for a text. */
    static Optional<Yaml11> of(String plain) {
        return TYPES.stream()
                .filter(type -> type.pattern.matcher(plain).matches())
                .findFirst();
    }
}
