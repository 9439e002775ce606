package dev.asltck.reference.model;

/**
 * A query language of the specification.
 *
 * @see <a href="https://states-language.net/spec.html#query-language">Query Languages</a>
 */
public enum QueryLanguage {
    JSONPATH("JSONPath"),
    JSONATA("JSONata");

    private final String fieldValue;

    QueryLanguage(String fieldValue) {
        this.fieldValue = fieldValue;
    }

    /** As the field {@code QueryLanguage} spells it. */
    public String fieldValue() {
        return fieldValue;
    }
}
