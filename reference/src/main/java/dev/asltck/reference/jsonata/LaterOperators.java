package dev.asltck.reference.jsonata;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds {@code ?:} and {@code ??}, the operators of JSONata 2.1. The library makes conditions of both. */
final class LaterOperators {

    private static final int LENGTH = 2;

    private LaterOperators() {}

    /** Where the first one begins. */
    static OptionalInt find(SyntaxNode tree, String text) {
        int start = tree.end() - LENGTH;
        if (tree.is("condition") && isLater(text.substring(start, tree.end()))) {
            return OptionalInt.of(start);
        }
        return Stream.of(tree.here(), tree.within())
                .flatMap(List::stream)
                .map(part -> find(part, text))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static boolean isLater(String operator) {
        return operator.equals("?:") || operator.equals("??");
    }
}
