package dev.asltck.reference.jsonpath;

import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.PayloadTemplate;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/**
 * A Payload Template, ready to be filled in. Its constant parts are shared by all payloads.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">Payload Template</a>
 */
public final class CompiledTemplate {

    private final TemplateNode root;

    private CompiledTemplate(TemplateNode root) {
        this.root = root;
    }

    /**
     * Compiles a template.
     *
     * @param functions the Intrinsic Functions that it may call
     */
    public static CompiledTemplate compile(PayloadTemplate template, Intrinsics functions) throws PathSyntaxException {
        return new CompiledTemplate(new TemplateCompiler(functions).compile(template.root()));
    }

    /**
     * The payload.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure States.ParameterPathFailure, if a Path selects nothing;
     *     States.IntrinsicFailure, if an Intrinsic Function fails
     */
    public JsonNode evaluate(JsonNode input, Evaluation evaluation) {
        return root.evaluate(input, evaluation);
    }
}
