package dev.asltck.reference.yaml;

import dev.asltck.reference.problem.Quotation;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The tags that say of which type a value is. JSON needs none, so those beyond JSON's types are refused. */
final class Tags {

    /** Leaves the type to the kind of value, and makes a text of a scalar. */
    static final String NON_SPECIFIC = "!";

    private static final Set<String> CLOUD_FORMATION = Set.of(
            "!And",
            "!Base64",
            "!Cidr",
            "!Condition",
            "!Equals",
            "!FindInMap",
            "!GetAtt",
            "!GetAZs",
            "!If",
            "!ImportValue",
            "!Join",
            "!Not",
            "!Or",
            "!Ref",
            "!Select",
            "!Split",
            "!Sub",
            "!Transform");

    private static final Set<String> SCALARS = Set.of(
            Tag.STR.getValue(), Tag.INT.getValue(), Tag.FLOAT.getValue(), Tag.BOOL.getValue(), Tag.NULL.getValue());

    private Tags() {}

    /** Refuses the tag of an array or object that says anything else than what it is. */
    static void check(Optional<String> tag, Tag type, int index) throws YamlSyntaxException {
        if (tag.isPresent() && !tag.get().equals(NON_SPECIFIC) && !tag.get().equals(type.getValue())) {
            throw refused(tag.get(), index);
        }
    }

    /** Refuses the tag of a scalar that says that it is nothing which JSON has. */
    static void check(Optional<String> tag, int index) throws YamlSyntaxException {
        if (tag.isPresent() && !tag.get().equals(NON_SPECIFIC) && !SCALARS.contains(tag.get())) {
            throw refused(tag.get(), index);
        }
    }

    private static YamlSyntaxException refused(String tag, int index) {
        if (CLOUD_FORMATION.contains(tag)) {
            return new YamlSyntaxException(
                    "has the tag " + tag + " of CloudFormation templates",
                    index,
                    "Resolve the template first: a definition is read as it would be deployed.");
        }
        return new YamlSyntaxException(
                "has the tag " + written(tag) + ", for which JSON has no type", index, "Remove it.");
    }

    /** The tag as it is usually written, or its beginning. */
    static String written(String tag) {
        return Quotation.shortened(tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag);
    }
}
