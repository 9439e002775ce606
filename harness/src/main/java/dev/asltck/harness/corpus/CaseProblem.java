package dev.asltck.harness.corpus;

/**
 * Something wrong with a case file, or another that people write for the suite.
 *
 * @param origin where
 * @param message what is wrong, with the value
 * @param remedy what to do
 */
public record CaseProblem(Origin origin, String message, String remedy) {

    /** {@code file:line:column: message (at pointer); remedy}. */
    public String text() {
        String at = origin.pointer().isEmpty() ? "" : " (at " + origin.pointer() + ")";
        return origin + ": " + message + at + "; " + remedy;
    }
}
