package dev.asltck.reference.jsonata;

import dev.asltck.reference.jsonata.References.Forbidden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects from the syntax tree of an expression what it refers to. */
final class ReferenceCollector {

    private final String text;
    private final References references =
            new References(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>(), new ArrayList<>());

    private ReferenceCollector(String text) {
        this.text = text;
    }

    /** @param text that the tree was made of */
    static References collect(SyntaxNode tree, String text) {
        ReferenceCollector collector = new ReferenceCollector(text);
        collector.collect(tree, true);
        return collector.references;
    }

    /** @param top whether the context value is the input document, which there is not */
    private void collect(SyntaxNode node, boolean top) {
        switch (node.type()) {
            case "variable" -> variable(node, top);
            case "name" -> nameAtTop(node, top, "the unqualified name '" + node.value() + "'");
            case "wildcard" -> nameAtTop(node, top, "the wildcard '*'");
            case "descendant" -> nameAtTop(node, top, "the wildcard '**'");
            case "path" -> statesField(node);
            case SyntaxNode.BOUND -> references.bound().add(node.value());
            case "bind" -> references.bound().add(node.here().get(0).value());
            case "lambda" ->
                parameters(node).forEach(parameter -> references.bound().add(parameter.value()));
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
            references.variables().add(node.value());
        } else if (top) {
            forbid("'$' at the top level refers to an input document, which there is not", node);
        }
    }

    private void forbid(String message, SyntaxNode node) {
        references.forbidden().add(new Forbidden(message, TokenStart.of(node, text)));
    }

    private void statesField(SyntaxNode path) {
        SyntaxNode first = path.here().get(0);
        if (first.is("variable") && first.value().equals(References.STATES)) {
            path.within().stream()
                    .limit(1)
                    .filter(second -> second.is("name"))
                    .forEach(second -> references.states().putIfAbsent(second.value(), TokenStart.of(second, text)));
        }
    }
}
