package dev.asltck.reference.state;

import dev.asltck.reference.error.BrokenInvariant;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.jsonpath.CompiledIntrinsic;
import dev.asltck.reference.jsonpath.CompiledPath;
import dev.asltck.reference.jsonpath.CompiledTemplate;
import dev.asltck.reference.jsonpath.JsonPathDataFlow;
import dev.asltck.reference.model.JsonPathFields;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.PayloadTemplate;

/** Compiles the paths of a valid model, in which all of them are known to be well-formed. */
final class PathCompiler {

    private final Intrinsics functions;

    /** @param functions the Intrinsic Functions of the dialect */
    PathCompiler(Intrinsics functions) {
        this.functions = functions;
    }

    CompiledPath path(Path path) {
        try {
            return CompiledPath.compile(path);
        } catch (PathSyntaxException e) {
            throw malformed(path.text(), e);
        }
    }

    CompiledTemplate template(PayloadTemplate template) {
        try {
            return CompiledTemplate.compile(template, functions);
        } catch (PathSyntaxException e) {
            throw malformed("a Payload Template", e);
        }
    }

    CompiledIntrinsic intrinsic(IntrinsicCall call) {
        try {
            return CompiledIntrinsic.compile(call, functions);
        } catch (PathSyntaxException e) {
            throw malformed(call.text(), e);
        }
    }

    JsonPathDataFlow dataFlow(JsonPathFields fields) {
        try {
            return JsonPathDataFlow.compile(fields, functions);
        } catch (PathSyntaxException e) {
            throw malformed("a data field", e);
        }
    }

    private static BrokenInvariant malformed(String what, PathSyntaxException cause) {
        return new BrokenInvariant("validation let " + what + " through: " + cause.explanation(), cause);
    }
}
