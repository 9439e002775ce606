package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.jsonata.LibraryResult.UnsupportedValueException;
import dev.asltck.reference.query.Evaluation;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSONata expression, compiled. Evaluations share nothing.
 *
 * @see <a href="https://states-language.net/spec.html#expressions">Expressions</a>
 */
public final class JsonataExpression {

    /** The library looks beyond a comment at the very end. */
    private static final String AFTER_COMMENT = " ";

    /** The library's functions. */
    private static final Frame BUILT_IN = (Frame)
            Objects.requireNonNull(LibraryField.of(Jsonata.class, "environment").value(Jsonata.jsonata("null")));

    /**
     * What a thread has parsed last. The library keeps there, while that thread evaluates whichever expression, where it is, and another
     * thread that evaluates just what was parsed last would find it: the variables of another execution. Without it each thread gets an
     * object of its own for that.
     */
    private static final ThreadLocal<?> LAST_PARSED = (ThreadLocal<?>)
            Objects.requireNonNull(LibraryField.of(Jsonata.class, "current").value(Jsonata.class));

    private final ExpressionField field;
    private final Jsonata library;
    private final References references;
    private final Flavor flavor;
    private final String[] variables;

    /** An expression, wherever it stands. */
    record Parsed(Jsonata library, References references) {}

    JsonataExpression(ExpressionField field, Parsed parsed, Flavor flavor) {
        this.field = field;
        this.library = parsed.library();
        this.references = parsed.references();
        this.flavor = flavor;
        this.variables = parsed.references().variables().toArray(String[]::new);
    }

    /** Compiles an expression that stands alone, as {@link ExpressionParser} does those of a definition. */
    public static JsonataExpression compile(String field, String text, Dialect dialect) throws JsonataSyntaxException {
        return new ExpressionParser(dialect).expression(field, text);
    }

    static Parsed parse(String text, Flavor flavor) throws JsonataSyntaxException {
        ExpressionSurvey.check(text);
        Jsonata library = parsed(text);
        SyntaxNode tree = SyntaxTreeReader.read(library);
        flavor.checkSyntax(tree, text);
        flavor.prepare(library);
        return new Parsed(library, ReferenceCollector.collect(tree, text));
    }

    private static Jsonata parsed(String text) throws JsonataSyntaxException {
        try {
            Jsonata library = Jsonata.jsonata(text + AFTER_COMMENT);
            library.setOutputConvertNulls(false);
            return library;
        } catch (JException e) {
            throw SyntaxFault.of(e, text);
        } catch (StackOverflowError e) {
            throw new JsonataSyntaxException("the expression is nested too deep", 0);
        } catch (RuntimeException e) {
            throw SyntaxFault.unforeseen(text);
        } finally {
            LAST_PARSED.remove();
        }
    }

    /** The variables and functions that the expression takes from outside: those that it does not bind itself. */
    public Set<String> freeVariables() {
        return references.variables().stream()
                .filter(name -> !references.bound().contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name is that of a function which every expression has. */
    public static boolean isBuiltIn(String name) {
        return BUILT_IN.lookup(name) != null;
    }

    /** What the expression refers to. */
    public References references() {
        return references;
    }

    /** Where the expression stands, for failures of its field. */
    ExpressionField field() {
        return field;
    }

    /**
     * Evaluates the expression.
     *
     * @throws ExecutionFailure States.QueryEvaluationError, if it has no value that JSON has
     */
    JsonNode evaluate(StatesVariable states, Evaluation evaluation) {
        Object result = result(states, evaluation);
        if (result == null) {
            throw field.undefined();
        }
        try {
            return LibraryResult.toJson(result, evaluation.budget().limits().valueDepth(), flavor);
        } catch (UnsupportedValueException e) {
            throw field.unsupported();
        }
    }

    private @Nullable Object result(StatesVariable states, Evaluation evaluation) {
        Trail trail = new Trail();
        try {
            return library.evaluate(null, frame(states, evaluation, trail));
        } catch (RuntimeException e) {
            // The library reports mistakes of an expression by exceptions of every kind.
            throw reported(unwrapped(e), trail);
        } catch (StackOverflowError e) {
            throw reported(BoundExceededException.depth(), trail);
        }
    }

    /** What a function throws that the library calls from Java's own code, such as a comparator. */
    private static RuntimeException unwrapped(RuntimeException thrown) {
        return thrown.getCause() instanceof RuntimeException cause ? unwrapped(cause) : thrown;
    }

    private RuntimeException reported(RuntimeException thrown, Trail trail) {
        return thrown instanceof BudgetExhausted ? thrown : field.threw(LibraryMessage.of(thrown, trail));
    }

    private Frame frame(StatesVariable states, Evaluation evaluation, Trail trail) {
        Frame frame = library.createFrame();
        for (String name : variables) {
            bind(name, frame, states, evaluation);
        }
        Meter meter = new Meter(evaluation.budget(), flavor, trail);
        frame.setEvaluateEntryCallback(meter);
        frame.setEvaluateExitCallback(meter);
        return frame;
    }

    private void bind(String name, Frame frame, StatesVariable states, Evaluation evaluation) {
        if (name.equals(References.STATES)) {
            frame.bind(name, (Object) states.forLibrary(evaluation::contextObject));
            return;
        }
        JsonNode value = evaluation.variable(name);
        if (value != null) {
            frame.bind(name, LibraryValues.toLibrary(value));
        } else {
            flavor.bind(name, frame, evaluation);
            CodedFunctions.bind(name, frame);
        }
    }
}
