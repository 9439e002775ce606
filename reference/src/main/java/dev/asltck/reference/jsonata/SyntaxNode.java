package dev.asltck.reference.jsonata;

import java.util.List;

/**
 * A node of an expression's syntax tree, as far as it matters what the expression refers to.
 *
 * @param type the library's name for the kind of node, such as {@code path} or {@code variable}
 * @param value of a name or variable: its name
 * @param end behind the last character of the token that the node is made of, counted from 0
 * @param here parts that are evaluated with the same context value as the node itself
 * @param within parts that are evaluated with another context value: later steps of a path, predicates, sort terms
 */
record SyntaxNode(String type, String value, int end, List<SyntaxNode> here, List<SyntaxNode> within) {

    /** The type of a name that a step of a path binds to what it comes to, or to the index of that. */
    static final String BOUND = "bound";

    SyntaxNode {
        here = List.copyOf(here);
        within = List.copyOf(within);
    }

    boolean is(String otherType) {
        return type.equals(otherType);
    }
}
