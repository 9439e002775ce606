package dev.asltck.reference.parse;

import dev.asltck.reference.jsonpath.CompiledPath;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.ReferencePath;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.validate.IntrinsicRules;
import java.util.Optional;

/**
 * Reads Paths, Reference Paths and Intrinsic Functions.
 *
 * @see <a href="https://states-language.net/spec.html#path">Paths</a>
 * @see <a href="https://states-language.net/spec.html#ref-paths">Reference Paths</a>
 */
final class Paths {
    static final Check DESCENDANT = Check.demanded("refpath-descendant", "jsonpath.refpath.single-node");

    private static final String DESCENDANT_STEP = "..";
    private static final String PATH_STRING = "jsonpath.path.string";

    private Paths() {}

    static Optional<Path> path(Value value, Check check) {
        return text(value, check.breaking(PATH_STRING), "a Path").flatMap(text -> {
            try {
                Path path = Path.parse(text);
                CompiledPath.compile(path);
                return Optional.of(path);
            } catch (PathSyntaxException e) {
                wrong(value, check.breaking(e.requirements()), "Path", e, "Write a Path, such as \"$.a.b\".");
                return Optional.empty();
            }
        });
    }

    static Optional<ReferencePath> reference(Value value, Check check) {
        return text(value, check.breaking(PATH_STRING), "a Reference Path").flatMap(text -> {
            try {
                return Optional.of(ReferencePath.parse(text));
            } catch (PathSyntaxException e) {
                wrong(
                        value,
                        isDescendant(text, e)
                                ? DESCENDANT.breaking(check.requirements())
                                : check.breaking(e.requirements()),
                        "Reference Path",
                        e,
                        "Write a Path of names and single indices, such as \"$.a.b[0]\".");
                return Optional.empty();
            }
        });
    }

    /** Whether reading stopped at a descendant step. */
    private static boolean isDescendant(String text, PathSyntaxException e) {
        return text.startsWith(DESCENDANT_STEP, Math.max(0, e.offset() - 1));
    }

    static Optional<IntrinsicCall> intrinsic(Value value, Check check) {
        return text(value, check.breaking("intrinsic.is-string"), "an Intrinsic Function")
                .flatMap(text -> {
                    try {
                        IntrinsicCall call = IntrinsicCall.parse(text);
                        compilePathsOf(call);
                        IntrinsicRules.check(call, value.place(), value.problems());
                        return Optional.of(call);
                    } catch (PathSyntaxException e) {
                        wrong(
                                value,
                                check.breaking(e.requirements()),
                                "Reference Path or Intrinsic Function",
                                e,
                                "Write a Reference Path, such as \"$.a\", or a function, such as \"States.Format('{}', $.a)\".");
                        return Optional.empty();
                    }
                });
    }

    /** Checks the JSONPath of the Paths among the arguments. */
    static void compilePathsOf(IntrinsicCall call) throws PathSyntaxException {
        for (IntrinsicCall.Argument argument : call.arguments()) {
            if (argument instanceof IntrinsicCall.Argument.Selection selection) {
                compile(selection);
            } else if (argument instanceof IntrinsicCall.Argument.Nested nested) {
                compilePathsOf(nested.call());
            }
        }
    }

    private static void compile(IntrinsicCall.Argument.Selection selection) throws PathSyntaxException {
        try {
            CompiledPath.compile(selection.path());
        } catch (PathSyntaxException e) {
            throw e.within(selection.start());
        }
    }

    private static Optional<String> text(Value value, Check check, String wanted) {
        return value.is(value.data().filter(data -> data.isString()).isPresent(), check, wanted)
                .map(data -> data.stringValue());
    }

    private static void wrong(Value value, Check check, String kind, PathSyntaxException e, String hint) {
        value.wrongAt(
                e.offset(),
                check,
                "which is no " + kind + ": it " + e.explanation() + " (at character " + (e.offset() + 1) + ")",
                hint);
    }
}
