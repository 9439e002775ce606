package dev.asltck.reference.parse;

import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import java.util.Optional;

/**
 * An integer field that can be given indirectly: with JSONPath by a second field whose name has {@code Path} at its end, with JSONata
 * by a JSONata string.
 *
 * @param literal the check of the field itself
 * @param path the check of its Path form
 * @param exclusive the check that there is one of them
 */
record IndirectInteger(String field, IntegerRange range, Check literal, Check path, Check exclusive) {

    Optional<IntegerValue> read(ObjectReader object, QueryLanguage language) {
        if (language == QueryLanguage.JSONATA) {
            return computed(object.field(field));
        }
        String pathField = field + "Path";
        object.atMostOne(exclusive, field, pathField);
        Optional<IntegerValue> selected =
                Paths.reference(object.field(pathField), path).map(IntegerValue.Selected::new);
        return fixed(object.field(field)).or(() -> selected);
    }

    /** The same field, where another check is that of the field itself. */
    IndirectInteger with(Check otherLiteral) {
        return new IndirectInteger(field, range, otherLiteral, path, exclusive);
    }

    private Optional<IntegerValue> computed(Value value) {
        Optional<String> expression = Expressions.expression(value);
        return expression.isPresent() ? expression.map(IntegerValue.Computed::new) : fixed(value);
    }

    private Optional<IntegerValue> fixed(Value value) {
        return value.integer(range, literal).map(IntegerValue.Fixed::new);
    }
}
