package dev.asltck.harness.api.machine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Resources in the text of a definition. They are replaced in the text, which may be malformed, and whose numbers and repeated names
 * would not survive being read and written.
 *
 * <p>Resources of the cases are names like {@code urn:task:x}, as the specification allows any URI; services that are made for AWS want ARNs.
 * So they are shown one instead. What cases say about the form of a Resource is not of this form, and is left to the engine.
 */
public final class ResourceNames {

    private static final Pattern RESOURCE = Pattern.compile("(\"Resource\"\\s*:\\s*)\"([^\"\\\\]*)\"");

    private static final Pattern NAME = Pattern.compile("urn:(?!uuid:)[a-z]+:([A-Za-z0-9-]+)(\\.waitForTaskToken)?");

    private ResourceNames() {}

    /** Whether a Resource is a name of the cases that stands for any task. */
    static boolean isName(String resource) {
        return NAME.matcher(resource).matches();
    }

    /** The text with functions in place of the names. */
    static String withFunctions(String definition) {
        return replaced(definition, ResourceNames::function);
    }

    /** The text with other Resources in place of some, and functions in place of the names that are left. */
    static String with(Map<String, String> others, String definition) {
        return replaced(
                definition,
                resource -> Optional.ofNullable(others.get(resource)).or(() -> function(resource)));
    }

    /** Those that stand in the text in the form in which they can be replaced. */
    static Set<String> in(String definition) {
        return RESOURCE.matcher(definition)
                .results()
                .map(match -> match.group(2))
                .collect(Collectors.toUnmodifiableSet());
    }

    @FunctionalInterface
    private interface Replacement {
        Optional<String> of(String resource);
    }

    private static String replaced(String definition, Replacement replacement) {
        return RESOURCE.matcher(definition).replaceAll(match -> Matcher.quoteReplacement(replaced(match, replacement)));
    }

    private static String replaced(MatchResult match, Replacement replacement) {
        return replacement
                .of(match.group(2))
                .map(other -> match.group(1) + '"' + other + '"')
                .orElseGet(match::group);
    }

    private static Optional<String> function(String resource) {
        Matcher name = NAME.matcher(resource);
        if (!name.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                name.group(2) == null
                        ? "arn:aws:lambda:us-east-1:123456789012:function:" + name.group(1)
                        : "arn:aws:states:::lambda:invoke.waitForTaskToken");
    }
}
