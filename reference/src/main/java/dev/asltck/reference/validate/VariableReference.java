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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Fields of JSONPath states that hold states of inner scopes, data, Payload Templates, or a Path at which is no variable. */
    private static final Set<String> WITHOUT_PATHS = Stream.of(
                    Set.of("Branches", "ItemProcessor", "Iterator", "Result", "ResultPath"), TemplateFields.NAMES)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final String DELIMITERS = " \\t\\n\\r\\x0B.\\[\\]{}(),@#;:?+\\-*/%|=<>^&!~";

    /** What may be a reference, in a text that is not parsed yet: up to where a name ends in Paths, in calls and in JSONata. */
    private static final Pattern NAME = Pattern.compile("\\$([^$" + DELIMITERS + "][^" + DELIMITERS + "]*)");

    /**
     * The references to unknown variables, in the fields of a state itself, its Choice Rules, Retriers and Catchers. Texts in which all
     * that looks like a reference is known are not parsed a second time.
     */
    static Stream<VariableReference> unknown(StateOutline state, Predicate<String> isKnown) {
        boolean isJsonata = state.language() == QueryLanguage.JSONATA;
        Stream<Member> members = isJsonata ? inJsonata(state) : inJsonPath(state);
        return members.filter(
                        member -> NAME.matcher(member.text()).results().anyMatch(name -> !isKnown.test(name.group(1))))
                .flatMap(member -> variables(member.text(), isJsonata)
                        .filter(isKnown.negate())
                        .map(name -> new VariableReference(name, member.place())));
    }

    private static Stream<Member> inJsonata(StateOutline state) {
        return state.fields()
                .propertyStream()
                .filter(field -> !WITHOUT_REFERENCES.contains(field.getKey()))
                .flatMap(field ->
                        Member.within(
                                field.getKey(), field.getValue(), state.place().field(field.getKey()))
                                .stream());
    }

    private static Stream<Member> inJsonPath(StateOutline state) {
        Stream<Member> inTemplates =
                state.templateMembers().stream().filter(member -> member.name().endsWith(SUFFIX));
        Stream<Member> inPathFields = Member.within("", state.fields(), state.place(), WITHOUT_PATHS).stream()
                .filter(member -> isPathField(member.name()));
        return Stream.concat(inTemplates, inPathFields);
    }

    private static boolean isPathField(String name) {
        return name.endsWith("Path") || name.equals(VARIABLE_FIELD);
    }

    private static Stream<String> variables(String text, boolean isJsonata) {
        return isJsonata
                ? JsonataString.expression(text).stream().flatMap(VariableReference::ofExpression)
                : ofPathOrCall(text);
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
