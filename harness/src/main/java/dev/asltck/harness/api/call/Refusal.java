package dev.asltck.harness.api.call;

import java.util.Objects;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.sfn.model.SfnException;

/**
 * The service has answered that it does not do what was asked for.
 *
 * @param code such as {@code InvalidDefinition}; empty if the answer has none
 * @param message of the service, without what the SDK adds to it
 */
public record Refusal(int status, String code, String message) {

    private static final int SERVER_ERROR = 500;

    static Refusal of(SfnException exception) {
        AwsErrorDetails details = exception.awsErrorDetails();
        String code = details == null ? "" : Objects.requireNonNullElse(details.errorCode(), "");
        String message = details == null ? exception.getMessage() : details.errorMessage();
        return new Refusal(exception.statusCode(), code, Objects.requireNonNullElse(message, ""));
    }

    /** Whether the code is one of these, whatever the prefix and the suffix that servers give it. */
    public boolean is(String... codes) {
        String bare = code.substring(code.lastIndexOf('#') + 1).replaceFirst("(Exception|Error)$", "");
        for (String each : codes) {
            if (bare.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something broke in the server, rather than in what was asked of it. */
    public boolean isServerError() {
        return status >= SERVER_ERROR || is("InternalFailure", "InternalServer", "InternalServerError");
    }

    /** Whether the server does not know the operation at all. */
    public boolean isUnknownOperation() {
        return status == 404
                || status == 405
                || status == 501
                || is("UnknownOperation", "InvalidAction", "NotImplemented", "UnsupportedOperation")
                || message.contains("not implemented");
    }

    /** For people. */
    public String text() {
        String name = code.isEmpty() ? "status " + status : code;
        return message.isEmpty() ? name : name + ": " + message;
    }
}
