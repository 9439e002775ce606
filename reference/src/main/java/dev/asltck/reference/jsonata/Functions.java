package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import dev.asltck.reference.query.Evaluation;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The built-in functions that must not be the library's own: those that read the machine's clock, chance, locale or time zone, those
 * whose work has to be bounded before it is done, and {@code $eval}, which the States Language lets an interpreter restrict.
 */
final class Functions {

    /** Signatures are the library's, so that arguments are checked as ever; those that are left out are null. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "toMillis", "<s-s?:n>",
            "pad", "<s-ns?:s>",
            "match", "<s-f<s:o>n?:a<o>>",
            "contains", "<s-(sf):b>",
            "replace", "<s-(sf)(sf)n?:s>",
            "split", "<s-(sf)n?:a<s>>");

    private final Evaluation evaluation;

    Functions(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Binds what stands in for a built-in function of this name, if anything does. */
    void bind(String name, Frame frame) {
        switch (name) {
            case "now" -> frame.bind(name, new JFunction((input, args) -> now(args), "<s?s?:s>"));
            case "millis" -> frame.bind(name, new JFunction((input, args) -> millis(), "<:n>"));
            case "random" -> frame.bind(name, new JFunction((input, args) -> random(), "<:n>"));
            case "lowercase" -> frame.bind(name, cased(text -> text.toLowerCase(Locale.ROOT)));
            case "uppercase" -> frame.bind(name, cased(text -> text.toUpperCase(Locale.ROOT)));
            case "toMillis" -> frame.bind(name, new JFunction(Functions::toMillis, SIGNATURES.get(name)));
            case "pad" -> frame.bind(name, new JFunction(this::pad, SIGNATURES.get(name)));
            case "match", "contains", "replace", "split" ->
                frame.bind(name, new JFunction(metered(name), SIGNATURES.get(name)));
            case "string" -> frame.bind(name, new JFunction((input, args) -> string(args), "<x-b?:s>"));
            case "count" -> frame.bind(name, new JFunction((input, args) -> count(args.get(0)), "<x:n>"));
            case "formatNumber" ->
                frame.bind(
                        name, new JFunction((input, args) -> formatNumber(new LibraryCall(name, args)), "<n-so?:s>"));
            case "eval" -> frame.bind(name, (Object) null);
            default -> {}
        }
    }

    private long millis() {
        return evaluation.now().toEpochMilli();
    }

    private double random() {
        return evaluation.entropy().nextDouble();
    }

    private @Nullable Object now(List<?> args) {
        return com.dashjoin.jsonata.Functions.dateTimeFromMillis(millis(), text(args, 0), text(args, 1));
    }

    private static @Nullable String text(List<?> args, int index) {
        return (String) args.get(index);
    }

    private @Nullable Object string(List<?> args) {
        boolean prettified = Boolean.TRUE.equals(args.get(1));
        return com.dashjoin.jsonata.Functions.string(
                NumbersInText.inFull(args.get(0), evaluation.budget()), prettified);
    }

    /** JSON's null is one value; to the library it is none. */
    private static int count(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.size();
        }
        return value == null ? 0 : 1;
    }

    private static @Nullable Object formatNumber(LibraryCall call) {
        if (!(call.argument(0) instanceof Number number)) {
            return null;
        }
        Map<?, ?> options = call.argument(2) instanceof Map<?, ?> given ? given : Map.of();
        return NumberPicture.format(number, call.text(1), options);
    }

    /** Of nothing it makes nothing, as the library does. */
    private static JFunction cased(UnaryOperator<String> change) {
        return new JFunction((input, args) -> args.get(0) instanceof String text ? change.apply(text) : null, "<s-:s>");
    }

    /** A date and time without an offset are in UTC; to the library they are in the time zone of the machine. */
    private static @Nullable Object toMillis(@Nullable Object input, List<?> args) throws Throwable {
        String text = text(args, 0);
        if (text != null && text(args, 1) == null) {
            try {
                return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC).toEpochMilli();
            } catch (DateTimeParseException e) {
                // It is of another form, or none: for the library to say.
            }
        }
        return original("toMillis", SIGNATURES.get("toMillis"), "dateTimeToMillis")
                .call(input, args);
    }

    private @Nullable Object pad(@Nullable Object input, List<?> args) throws Throwable {
        if (args.get(1) instanceof Number width) {
            evaluation.budget().takeData(Math.abs(width.longValue()));
        }
        return original("pad", SIGNATURES.get("pad")).call(input, args);
    }

    /**
     * The library's function, after all matches of a pattern have been found once on a text that counts each character looked at: a
     * pattern that goes astray ends there.
     */
    private Jsonata.JFunctionCallable metered(String name) {
        return (input, args) -> {
            if (args.get(0) instanceof String text && args.get(1) instanceof Pattern pattern) {
                Matcher matcher = pattern.matcher(new MeteredText(text, evaluation.budget()));
                while (matcher.find()) {
                    evaluation.budget().takeExpressions(1);
                }
            }
            return original(name, SIGNATURES.get(name)).call(input, args);
        };
    }

    /** The library's implementation. Made for each call: it is cheap beside the work, and the library may keep state in it. */
    static JFunction original(String name, @Nullable String signature) {
        return original(name, signature, name);
    }

    private static JFunction original(String name, @Nullable String signature, String method) {
        return new JFunction(name, signature, com.dashjoin.jsonata.Functions.class, null, method);
    }
}
