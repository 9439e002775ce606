package dev.asltck.reference.jsonpath;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.CallSite;
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

    private final CallSite site;
    private final Intrinsic function;
    private final TemplateNode[] arguments;

    private CompiledIntrinsic(CallSite site, Intrinsic function, TemplateNode[] arguments) {
        this.site = site;
        this.function = function;
        this.arguments = arguments;
    }

    /**
     * Compiles a call. The grammar lets other interpreters have functions of their own, so calling one of those fails only when run.
     *
     * @param functions those that are known
     */
    public static CompiledIntrinsic compile(IntrinsicCall call, Intrinsics functions) throws PathSyntaxException {
        return compile(CallSite.outermost(call, functions.conventions()), functions);
    }

    static CompiledIntrinsic compile(CallSite site, Intrinsics functions) throws PathSyntaxException {
        String name = site.call().name();
        Intrinsic function = functions.named(name).orElseGet(() -> new UnknownFunction(name));
        return new CompiledIntrinsic(site, function, arguments(site, function, functions));
    }

    private static TemplateNode[] arguments(CallSite site, Intrinsic function, Intrinsics functions)
            throws PathSyntaxException {
        List<IntrinsicCall.Argument> arguments = site.call().arguments();
        TemplateNode[] compiled = new TemplateNode[arguments.size()];
        for (int i = 0; i < compiled.length; i++) {
            compiled[i] = new ArgumentCompiler(site, functions, function.takesTemplate(i)).compile(arguments.get(i));
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
            throw site.unacceptable("takes " + function.arity() + ", not " + arguments.length);
        }
        JsonNode[] values = new JsonNode[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i].evaluate(input, evaluation);
        }
        return function.apply(new Arguments(site, values), evaluation);
    }
}
