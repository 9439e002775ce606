package dev.asltck.harness.streams.protocol;

import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.streams.protocol.Hello.EngineName;
import dev.asltck.harness.streams.protocol.Hello.Limits;
import dev.asltck.harness.streams.protocol.Hello.Method;
import dev.asltck.reference.dialect.Dialect;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an adapter's answer to our {@code hello}. */
public final class HelloReader {

    private static final Map<String, Dialect> DIALECTS = words(List.of(Dialect.values()));
    private static final Map<String, ClockKind> CLOCKS = words(List.of(ClockKind.values()));
    private static final Map<String, Method> METHODS = words(List.of(Method.values()));
    private static final Map<String, Tier> TIERS = words(
            List.of(Tier.PATH, Tier.VARIABLES, Tier.ELAPSED, Tier.CAUSE, Tier.DIAGNOSIS, Tier.RULE, Tier.WARNINGS));

    private HelloReader() {}

    /**
     * Reads the line.
     *
     * @throws ProtocolException if it is none, or of a version that we do not speak
     */
    public static Hello read(String line) throws ProtocolException {
        Members message = Members.ofLine(line);
        if (!message.text("type").equals("hello")) {
            throw new ProtocolException("its 'type' is not 'hello'");
        }
        long version = message.number("version", 0, Long.MAX_VALUE);
        if (!Requests.VERSIONS.contains(version)) {
            throw new ProtocolException(
                    "it wants to speak version " + version + ", which is none of those offered: " + Requests.VERSIONS);
        }
        Hello hello = new Hello(
                engine(message.object("engine")),
                word(message.text("dialect"), DIALECTS, "dialect"),
                word(message.text("clock"), CLOCKS, "clock"),
                words(message, "methods", METHODS),
                Set.copyOf(message.texts("unsupportedFeatures")),
                words(message, "observes", TIERS),
                (int) message.optionalNumber("parallelism", 1, Hello.MOST_PARALLEL)
                        .orElse(1),
                message.has("limits") ? limits(message.object("limits")) : Limits.NONE);
        if (hello.methods().isEmpty()) {
            throw new ProtocolException("it has no 'methods'");
        }
        message.end();
        return hello;
    }

    private static EngineName engine(Members engine) throws ProtocolException {
        EngineName read = new EngineName(engine.text("name"), engine.text("version"), engine.optionalText("homepage"));
        engine.end();
        return read;
    }

    private static Limits limits(Members limits) throws ProtocolException {
        Limits read = new Limits(
                limits.optionalNumber("definitionBytes", 1, MessageReader.LARGEST_NUMBER),
                limits.optionalNumber("inputBytes", 1, MessageReader.LARGEST_NUMBER));
        limits.end();
        return read;
    }

    private static <E> Set<E> words(Members message, String member, Map<String, E> all) throws ProtocolException {
        Set<E> found = new LinkedHashSet<>();
        for (String word : message.texts(member)) {
            found.add(word(word, all, member));
        }
        return found;
    }

    private static <E> E word(String word, Map<String, E> all, String member) throws ProtocolException {
        E found = all.get(word);
        if (found == null) {
            throw new ProtocolException(
                    "'" + word + "' in '" + member + "' is none of " + String.join(", ", List.copyOf(all.keySet())));
        }
        return found;
    }

    private static <E extends Enum<E>> Map<String, E> words(List<E> constants) {
        return constants.stream()
                .collect(Collectors.toMap(
                        constant -> constant.name().toLowerCase(Locale.ROOT),
                        constant -> constant,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
