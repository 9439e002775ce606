package dev.asltck.reference.jsonpath;

import dev.asltck.reference.intrinsic.CallSite;
import dev.asltck.reference.intrinsic.EscapedText;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.path.IntrinsicCall.Argument;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compiles one argument of a call. */
final class ArgumentCompiler {

    private final CallSite site;
    private final Intrinsics functions;
    private final boolean isTemplate;

    /** @param isTemplate whether the function itself resolves the escapes of a text */
    ArgumentCompiler(CallSite site, Intrinsics functions, boolean isTemplate) {
        this.site = site;
        this.functions = functions;
        this.isTemplate = isTemplate;
    }

    TemplateNode compile(Argument argument) throws PathSyntaxException {
        if (argument instanceof Argument.Text text) {
            return text(text.raw());
        }
        if (argument instanceof Argument.Literal literal) {
            return constant(literal.value());
        }
        return argument instanceof Argument.Selection selection
                ? selected(selection.path())
                : CompiledIntrinsic.compile(site.nested(((Argument.Nested) argument).call()), functions)::evaluate;
    }

    /** A text that is not well escaped fails when it is evaluated, as the specification says of open escapes. */
    private TemplateNode text(String raw) {
        if (isTemplate) {
            return constant(JsonNodeFactory.instance.stringNode(raw));
        }
        EscapedText escaped = EscapedText.resolve(raw);
        if (escaped.problem().isEmpty()) {
            return constant(JsonNodeFactory.instance.stringNode(escaped.text()));
        }
        String problem = escaped.problem().get();
        return (input, evaluation) -> {
            throw site.unacceptable(problem);
        };
    }

    private static TemplateNode constant(JsonNode value) {
        return (input, evaluation) -> value;
    }

    private TemplateNode selected(Path path) throws PathSyntaxException {
        CompiledPath compiled = CompiledPath.compile(path);
        return (input, evaluation) -> {
            JsonNode selected = compiled.read(input, evaluation);
            if (selected == null) {
                throw site.missing(compiled.text(), compiled.shownDocument(input, evaluation));
            }
            return selected;
        };
    }
}
