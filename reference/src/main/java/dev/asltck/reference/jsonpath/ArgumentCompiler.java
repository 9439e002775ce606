package dev.asltck.reference.jsonpath;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.EscapedText;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.IntrinsicCall.Argument;
import dev.asltck.reference.path.PathSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compiles one argument of a call. */
final class ArgumentCompiler {

    private final IntrinsicCall call;
    private final boolean isTemplate;

    /** @param isTemplate whether the function itself resolves the escapes of a text */
    ArgumentCompiler(IntrinsicCall call, boolean isTemplate) {
        this.call = call;
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
                ? selected(CompiledPath.compile(selection.path()))
                : CompiledIntrinsic.compile(((Argument.Nested) argument).call())::evaluate;
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
            throw Arguments.failure(call, problem);
        };
    }

    private static TemplateNode constant(JsonNode value) {
        return (input, evaluation) -> value;
    }

    private TemplateNode selected(CompiledPath path) {
        return (input, evaluation) -> {
            JsonNode selected = path.read(input, evaluation);
            if (selected == null) {
                throw Arguments.failure(call, "the Path '" + path.text() + "' selects nothing");
            }
            return selected;
        };
    }
}
