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

    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:";

    private ResourceNames() {}

    /** Whether a Resource is a name of the cases that stands for any task. */
    static boolean isName(String resource) {
        return NAME.matcher(resource).matches();
    }

    /** The text with services in place of the names: of a kind that may stand where they do. */
    public static String withServices(String definition) {
        return with(Map.of(), definition, DefinedResources.of(definition));
    }

    /** The text with other Resources in place of some, and services in place of the names that are left. */
    static String with(Map<String, String> others, String definition, DefinedResources defined) {
        return replaced(
                definition,
                resource -> Optional.ofNullable(others.get(resource)).or(() -> service(resource, defined)));
    }

    /** A service for each of those that are neither ARNs nor names. */
    static Map<String, String> servicesFor(Set<String> resources, DefinedResources defined) {
        return resources.stream()
                .filter(resource -> !resource.startsWith("arn:") && !isName(resource))
                .collect(Collectors.toUnmodifiableMap(
                        resource -> resource,
                        resource -> storage(resource, defined).orElse(FUNCTION + "x")));
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

    private static Optional<String> service(String resource, DefinedResources defined) {
        Matcher name = NAME.matcher(resource);
        if (!name.matches()) {
            return Optional.empty();
        }
        String task =
                name.group(2) == null ? FUNCTION + name.group(1) : "arn:aws:states:::lambda:invoke.waitForTaskToken";
        return Optional.of(storage(resource, defined).orElse(task));
    }

    /** What reads and writes items, where a function may not stand. */
    private static Optional<String> storage(String resource, DefinedResources defined) {
        if (defined.readers().contains(resource)) {
            return Optional.of("arn:aws:states:::s3:getObject");
        }
        return defined.writers().contains(resource) ? Optional.of("arn:aws:states:::s3:putObject") : Optional.empty();
    }
}
