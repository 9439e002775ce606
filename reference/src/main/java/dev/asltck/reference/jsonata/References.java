package dev.asltck.reference.jsonata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an expression refers to.
 *
 * @param variables names of the variables and functions that occur, without their {@code $}
 * @param bound names that the expression binds itself: by {@code :=}, {@code @} and {@code #}, and as parameters of its functions
 * @param states fields of {@code $states} that occur by their names, with the position of the first occurrence
 * @param forbidden what the States Language does not let an expression refer to, with its position
 * @see <a href="https://states-language.net/spec.html#jsonata-restrictions">JSONata Restrictions</a>
 */
public record References(
        Set<String> variables, Set<String> bound, Map<String, Integer> states, List<Forbidden> forbidden) {

    /** The reserved variable. */
    static final String STATES = "states";

    /** A reference that is not allowed. */
    public record Forbidden(String message, int position) {}

    static References of(SyntaxNode tree) {
        References references =
                new References(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>(), new ArrayList<>());
        references.collect(tree, true);
        return references;
    }

    /** @param top whether the context value is the input document, which there is not */
    private void collect(SyntaxNode node, boolean top) {
        switch (node.type()) {
            case "variable" -> variable(node, top);
            case "name" -> nameAtTop(node, top, "the unqualified name '" + node.value() + "'");
            case "wildcard" -> nameAtTop(node, top, "the wildcard '*'");
            case "descendant" -> nameAtTop(node, top, "the wildcard '**'");
            case "path" -> statesField(node);
            case SyntaxNode.BOUND -> bound.add(node.value());
            case "bind" -> bound.add(node.here().get(0).value());
            case "lambda" -> parameters(node).forEach(parameter -> bound.add(parameter.value()));
            default -> {}
        }
        node.here().forEach(part -> collect(part, top));
        node.within().forEach(part -> collect(part, false));
    }

    /** The parts of a function but for the last, its body. */
    private static List<SyntaxNode> parameters(SyntaxNode function) {
        List<SyntaxNode> parts = function.here();
        return parts.subList(0, Math.max(0, parts.size() - 1));
    }

    private void nameAtTop(SyntaxNode node, boolean top, String what) {
        if (top) {
            forbid(what + " refers to an input document, which there is not", node);
        }
    }

    private void variable(SyntaxNode node, boolean top) {
        if (node.value().equals("$")) {
            forbid("'$$' refers to an input document, which there is not", node);
        } else if (!node.value().isEmpty()) {
            variables.add(node.value());
        } else if (top) {
            forbid("'$' at the top level refers to an input document, which there is not", node);
        }
    }

    private void forbid(String message, SyntaxNode node) {
        forbidden.add(new Forbidden(message, node.position()));
    }

    private void statesField(SyntaxNode path) {
        SyntaxNode first = path.here().get(0);
        if (first.is("variable") && first.value().equals(STATES)) {
            path.within().stream()
                    .limit(1)
                    .filter(second -> second.is("name"))
                    .forEach(second -> states.putIfAbsent(second.value(), second.position()));
        }
    }
}
