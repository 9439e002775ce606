package dev.asltck.harness.api.machine;

import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.engine.Observation.Diagnosis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads why a definition is refused. */
public final class Rejections {

    /** {@code CODE: text at /States/A/Next}, once or several times, separated by commas. */
    private static final Pattern DIAGNOSIS =
            Pattern.compile("([A-Z][A-Z_]{3,}): (.+?)(?: at (/[^,']*?))?(?=,\\s*[A-Z][A-Z_]{3,}: |'?\\s*(?:\\(|$))");

    private Rejections() {}

    /**
     * Whether a refusal to create a state machine is about its definition. Servers have names of their own for that; what is about the
     * account or the other parameters has the names of AWS.
     */
    public static boolean isAboutDefinition(Refusal refusal) {
        if (refusal.is("InvalidDefinition")) {
            return true;
        }
        if (refusal.isServerError() || refusal.status() != 400) {
            return false;
        }
        return !refusal.message().matches("(?s).*at '(roleArn|name|tags|type)'.*")
                && !refusal.is(
                        "InvalidArn",
                        "InvalidName",
                        "InvalidLoggingConfiguration",
                        "InvalidTracingConfiguration",
                        "StateMachineAlreadyExists",
                        "StateMachineLimitExceeded",
                        "StateMachineTypeNotSupported",
                        "TooManyTags",
                        "AccessDenied",
                        "UnrecognizedClient",
                        "InvalidClientTokenId",
                        "InvalidSignature",
                        "IncompleteSignature",
                        "MissingAuthenticationToken",
                        "ExpiredToken",
                        "ThrottlingException",
                        "Throttling",
                        "TooManyRequests");
    }

    /** What is wrong with the definition. */
    public static List<Diagnosis> diagnoses(Refusal refusal) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        Matcher matcher = DIAGNOSIS.matcher(refusal.message());
        while (matcher.find()) {
            diagnoses.add(new Diagnosis(matcher.group(1), pointer(matcher.group(3)), matcher.group(2), List.of()));
        }
        return diagnoses.isEmpty()
                ? List.of(new Diagnosis(refusal.code(), "", refusal.message(), List.of()))
                : diagnoses;
    }

    /** AWS calls the definition itself {@code /}; in a JSON Pointer that is the member without a name. */
    static String pointer(@Nullable String location) {
        return location == null || location.equals("/") ? "" : location;
    }
}
