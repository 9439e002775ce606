package dev.asltck.reference.jsonpath;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.Intrinsic;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.query.Evaluation;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The call of an Intrinsic Function, ready to be evaluated.
 *
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">Intrinsic Functions</a>
 */
public final class CompiledIntrinsic {

    private final IntrinsicCall call;
    private final Intrinsic function;
    private final TemplateNode[] arguments;

    private CompiledIntrinsic(IntrinsicCall call, Intrinsic function, TemplateNode[] arguments) {
        this.call = call;
        this.function = function;
        this.arguments = arguments;
    }

    /** Compiles a call. The grammar lets other interpreters have functions of their own, so calling one of those fails only when run. */
    public static CompiledIntrinsic compile(IntrinsicCall call) throws PathSyntaxException {
        Intrinsic function = Intrinsics.appendixB().named(call.name()).orElseGet(() -> new UnknownFunction(call));
        return new CompiledIntrinsic(call, function, arguments(call, function));
    }

    private static TemplateNode[] arguments(IntrinsicCall call, Intrinsic function) throws PathSyntaxException {
        List<IntrinsicCall.Argument> arguments = call.arguments();
        TemplateNode[] compiled = new TemplateNode[arguments.size()];
        for (int i = 0; i < compiled.length; i++) {
            compiled[i] = new ArgumentCompiler(call, function.takesTemplate(i)).compile(arguments.get(i));
        }
        return compiled;
    }

    /**
     * The result of the function.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure States.IntrinsicFailure, also where a Path among the arguments selects nothing:
     *     the field is computed by a function, and it is the function that fails
     */
    public JsonNode evaluate(JsonNode input, Evaluation evaluation) {
        if (!function.arity().accepts(arguments.length)) {
            throw Arguments.failure(call, "takes " + function.arity() + ", not " + arguments.length);
        }
        JsonNode[] values = new JsonNode[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i].evaluate(input, evaluation);
        }
        return function.apply(new Arguments(call, values), evaluation);
    }
}
