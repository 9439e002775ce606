package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.jsonata.LibraryValues.UnsupportedValueException;
import dev.asltck.reference.query.Evaluation;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Names of functions that were asked for; there are only so many. */
    private static final Set<String> PREDEFINED = ConcurrentHashMap.newKeySet();

    private final String field;
    private final String text;
    private final Jsonata library;
    private final References references;

    private JsonataExpression(String field, String text, Jsonata library) {
        this.field = field;
        this.text = text.strip();
        this.library = library;
        this.references = References.of(SyntaxTreeReader.read(library, text));
    }

    /**
     * Compiles an expression.
     *
     * @param field for messages: the field that holds it
     * @param text between the delimiters
     * @throws JsonataSyntaxException if it is no JSONata
     */
    public static JsonataExpression compile(String field, String text) throws JsonataSyntaxException {
        ExpressionSurvey.check(text);
        try {
            Jsonata library = Jsonata.jsonata(text + AFTER_COMMENT);
            library.setValidateInput(false);
            library.setOutputConvertNulls(false);
            return new JsonataExpression(field, text, library);
        } catch (JException e) {
            throw SyntaxFault.of(e, text);
        } catch (StackOverflowError e) {
            throw new JsonataSyntaxException("the expression is nested too deep", 0);
        } catch (RuntimeException e) {
            throw SyntaxFault.unforeseen(text);
        }
    }

    /** The variables and functions that the expression takes from outside: those that it does not bind itself. */
    public Set<String> freeVariables() {
        return references.variables().stream()
                .filter(name -> !references.bound().contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name is that of a function which every expression has, or of the reserved variable. */
    public static boolean isPredefined(String name) {
        if (name.equals(References.STATES) || PREDEFINED.contains(name)) {
            return true;
        }
        boolean predefined = isFunction(name);
        if (predefined) {
            PREDEFINED.add(name);
        }
        return predefined;
    }

    /** A variable that nobody has bound has a value if it is one of the library's functions. */
    private static boolean isFunction(String name) {
        try {
            return Jsonata.jsonata("$" + name).evaluate(null) != null;
        } catch (RuntimeException e) {
            // The name of no variable at all.
            return false;
        }
    }

    /** What the expression refers to. */
    public References references() {
        return references;
    }

    /**
     * Evaluates the expression.
     *
     * @throws ExecutionFailure States.QueryEvaluationError, if it has no value that JSON has
     */
    JsonNode evaluate(StatesVariable states, Evaluation evaluation) {
        Object result = result(states, evaluation);
        if (result == null) {
            throw failure("returned nothing (undefined).");
        }
        try {
            return LibraryValues.toJson(result, evaluation.budget().limits().valueDepth());
        } catch (UnsupportedValueException e) {
            throw failure("returned an unsupported result: " + e.getMessage() + ".");
        }
    }

    private @Nullable Object result(StatesVariable states, Evaluation evaluation) {
        try {
            return library.evaluate(null, frame(states, evaluation));
        } catch (RuntimeException e) {
            // The library reports mistakes of an expression by exceptions of every kind.
            throw reported(e);
        } catch (StackOverflowError e) {
            throw failure("recurses too deep.");
        }
    }

    private RuntimeException reported(RuntimeException thrown) {
        boolean ours = thrown instanceof BudgetExhausted || thrown instanceof ExecutionFailure;
        return ours ? thrown : failure("threw an error during evaluation. " + explanation(thrown));
    }

    private static String explanation(RuntimeException thrown) {
        if (thrown instanceof JException failure && failure.getError().length() == "T2001".length()) {
            return failure.getError() + ": " + failure.getMessage();
        }
        return String.valueOf(thrown.getMessage());
    }

    private Frame frame(StatesVariable states, Evaluation evaluation) {
        Frame frame = library.createFrame();
        Functions functions = new Functions(evaluation);
        for (String name : references.variables()) {
            bind(name, frame, functions, states, evaluation);
        }
        Meter meter = new Meter(evaluation.budget());
        frame.setEvaluateEntryCallback(meter);
        frame.setEvaluateExitCallback(meter);
        return frame;
    }

    private void bind(String name, Frame frame, Functions functions, StatesVariable states, Evaluation evaluation) {
        if (name.equals(References.STATES)) {
            frame.bind(name, (Object) states.forLibrary(references, evaluation::contextObject));
            return;
        }
        JsonNode value = evaluation.variable(name);
        if (value != null) {
            frame.bind(name, LibraryValues.toLibrary(value));
        } else {
            functions.bind(name, frame);
        }
    }

    /** The failure of this expression, in a sentence about it. */
    ExecutionFailure failure(String what) {
        return new ExecutionFailure(
                ErrorName.QUERY_EVALUATION_ERROR,
                "The JSONata expression '" + text + "' specified for the field '" + field + "' " + what);
    }
}
