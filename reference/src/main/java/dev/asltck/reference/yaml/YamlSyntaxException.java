package dev.asltck.reference.yaml;

import java.util.Optional;

/** A text that is no YAML, or says what JSON cannot say. */
final class YamlSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final String hint;

    /**
     * @param message what is wrong, as the end of a sentence
     * @param index of the character where the text stops making sense
     * @param hint what to write instead; may be empty
     */
    YamlSyntaxException(String message, int index, String hint) {
        super(message, null, false, false);
        this.index = index;
        this.hint = hint;
    }

    int index() {
        return index;
    }

    /** What is wrong. */
    String explanation() {
        return String.valueOf(getMessage());
    }

    Optional<String> hint() {
        return Optional.of(hint).filter(text -> !text.isEmpty());
    }
}
