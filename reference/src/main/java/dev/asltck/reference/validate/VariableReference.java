package dev.asltck.reference.validate;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.jsonata.JsonataExpression;
import dev.asltck.reference.jsonata.JsonataString;
import dev.asltck.reference.jsonata.JsonataSyntaxException;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.IntrinsicCall.Argument;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathRoot;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.problem.Place;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The reference of a field to a variable. What is no Path, call or expression refers to nothing, and has been reported already.
 *
 * @param place of the field
 * @see <a href="https://states-language.net/spec.html#state-machine-variables">State Machine Variables</a>
 */
record VariableReference(String variable, Place place) {
    private static final String SUFFIX = ".$";
    private static final String VARIABLE_FIELD = "Variable";

    /** Fields that hold states of inner scopes, data as it is, or text for people. */
    private static final Set<String> WITHOUT_REFERENCES =
            Set.of("Branches", "ItemProcessor", "Iterator", "Result", "Comment", "Resource");

    /** Fields in which only names that end with {@code .$} are computed. */
    private static final Set<String> TEMPLATES =
            Set.of("Parameters", "ResultSelector", "ItemSelector", "Assign", "Credentials");

    /** What looks like a reference, in a text that is not parsed yet. */
    private static final Pattern NAME = Pattern.compile("\\$([\\p{L}\\p{Nl}_][\\p{L}\\p{N}\\p{M}\\p{Pc}]*)");

    /**
     * The references to unknown variables, in the fields of a state itself, its Choice Rules, Retriers and Catchers. Texts in which all
     * that looks like a reference is known are not parsed a second time.
     */
    static Stream<VariableReference> unknown(StateOutline state, Predicate<String> isKnown) {
        return state.fields()
                .propertyStream()
                .filter(field -> !WITHOUT_REFERENCES.contains(field.getKey()))
                .flatMap(field -> unknown(field.getKey(), field.getValue(), state, isKnown));
    }

    private static Stream<VariableReference> unknown(
            String field, JsonNode value, StateOutline state, Predicate<String> isKnown) {
        boolean isTemplate = TEMPLATES.contains(field);
        return Member.within(field, value, state.place().field(field))
                .filter(member -> NAME.matcher(member.text()).results().anyMatch(name -> !isKnown.test(name.group(1))))
                .flatMap(member -> variables(member, isTemplate, state.language())
                        .filter(isKnown.negate())
                        .map(name -> new VariableReference(name, member.place())));
    }

    private static Stream<String> variables(Member member, boolean inTemplate, QueryLanguage language) {
        if (language == QueryLanguage.JSONATA) {
            return JsonataString.expression(member.text()).stream().flatMap(VariableReference::ofExpression);
        }
        boolean isComputed = member.name().endsWith(SUFFIX) || (!inTemplate && isPathField(member.name()));
        return isComputed ? ofPathOrCall(member.text()) : Stream.empty();
    }

    private static boolean isPathField(String name) {
        return (name.endsWith("Path") && !name.equals("ResultPath")) || name.equals(VARIABLE_FIELD);
    }

    private static Stream<String> ofExpression(String expression) {
        try {
            // In which dialect does not matter: what is malformed has been reported.
            return JsonataExpression.compile("", expression, Dialect.SPEC).freeVariables().stream();
        } catch (JsonataSyntaxException e) {
            return Stream.empty();
        }
    }

    private static Stream<String> ofPathOrCall(String text) {
        try {
            return text.startsWith("$") ? ofPath(Path.parse(text)) : ofCall(IntrinsicCall.parse(text));
        } catch (PathSyntaxException e) {
            return Stream.empty();
        }
    }

    private static Stream<String> ofPath(Path path) {
        return path.root() instanceof PathRoot.Variable variable ? Stream.of(variable.name()) : Stream.empty();
    }

    private static Stream<String> ofCall(IntrinsicCall call) {
        return call.arguments().stream().flatMap(argument -> {
            if (argument instanceof Argument.Selection selection) {
                return ofPath(selection.path());
            }
            return argument instanceof Argument.Nested nested ? ofCall(nested.call()) : Stream.empty();
        });
    }
}
