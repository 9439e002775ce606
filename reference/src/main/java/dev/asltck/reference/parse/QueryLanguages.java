package dev.asltck.reference.parse;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the field QueryLanguage. An interpreter may support further languages; this one does not.
 *
 * @see <a href="https://states-language.net/spec.html#query-language">Query Languages</a>
 */
final class QueryLanguages {
    static final Check STRING = Check.demanded("querylanguage-string", "machine.querylanguage.string");
    static final Check KNOWN = Check.demanded("querylanguage-value", "machine.querylanguage.value-unknown");

    private QueryLanguages() {}

    /** The language; empty if it is wrong or absent. */
    static Optional<QueryLanguage> read(Value value) {
        Optional<String> written = value.string(STRING);
        Optional<QueryLanguage> language = written.flatMap(QueryLanguages::named);
        if (written.isPresent() && language.isEmpty()) {
            value.wrong(
                    KNOWN, "but has to be a query language that is supported", "Write \"JSONPath\" or \"JSONata\".");
        }
        return language;
    }

    private static Optional<QueryLanguage> named(String written) {
        return Stream.of(QueryLanguage.values())
                .filter(language -> language.fieldValue().equals(written))
                .findFirst();
    }
}
