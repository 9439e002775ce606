package dev.asltck.reference.parse;

import dev.asltck.reference.problem.Check;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Reads the Resource of a Task State, an ItemReader or a ResultWriter.
 *
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
final class Resources {

    private Resources() {}

    static String read(ObjectReader object, Check required, Check uri) {
        Value value = object.required("Resource", required);
        Optional<String> resource = value.string(uri);
        if (resource.filter(text -> !isUri(text)).isPresent()) {
            value.wrong(
                    uri,
                    "but has to be a URI",
                    "Write the URI of the task, such as \"arn:aws:lambda:us-east-1:123456789012:function:HelloWorld\".");
        }
        return resource.orElse("");
    }

    /** A relative reference identifies nothing by itself: a scheme is needed. */
    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
