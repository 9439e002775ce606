package dev.asltck.reference.intrinsic;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A set of Intrinsic Functions by name.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-b">Appendix B</a>
 */
public final class Intrinsics {

    private static final Intrinsics APPENDIX_B = new Intrinsics(
            Conventions.SPECIFIED,
            List.of(
                    new Format(new ScalarText()),
                    new StringToJson(),
                    new JsonToString(),
                    new Array(),
                    new ArrayPartition(),
                    new ArrayContains(),
                    new ArrayRange(),
                    new ArrayGetItem(),
                    new ArrayLength(),
                    new ArrayUnique(),
                    new Base64Encode(),
                    new Base64Decode(),
                    new Hash(),
                    new JsonMerge(),
                    new MathRandom(),
                    new MathAdd(),
                    new StringSplit(),
                    new Uuid(Arity.exactly(0))));

    private final Conventions conventions;
    private final Map<String, Intrinsic> byName;

    private Intrinsics(Conventions conventions, Map<String, Intrinsic> byName) {
        this.conventions = conventions;
        this.byName = Collections.unmodifiableMap(byName);
    }

    /** @throws IllegalArgumentException if two functions have the same name */
    Intrinsics(Conventions conventions, List<? extends Intrinsic> functions) {
        this(conventions, named(functions));
    }

    private static Map<String, Intrinsic> named(List<? extends Intrinsic> functions) {
        Map<String, Intrinsic> named = new TreeMap<>();
        for (Intrinsic function : functions) {
            if (named.put(function.name(), function) != null) {
                throw new IllegalArgumentException("two functions are named " + function.name());
            }
        }
        return named;
    }

    /** The functions that the specification lists. */
    public static Intrinsics appendixB() {
        return APPENDIX_B;
    }

    /**
     * The functions of an interpreter that deviates.
     *
     * @param others take the places of the functions of this set that have their names
     * @throws IllegalArgumentException if a function takes the place of none, or two have the same name
     */
    public Intrinsics deviating(Conventions otherConventions, List<? extends Intrinsic> others) {
        Map<String, Intrinsic> deviations = named(others);
        if (!names().containsAll(deviations.keySet())) {
            throw new IllegalArgumentException("not all of these are functions: " + deviations.keySet());
        }
        Map<String, Intrinsic> all = new TreeMap<>(byName);
        all.putAll(deviations);
        return new Intrinsics(otherConventions, all);
    }

    /** What the functions have in common. */
    public Conventions conventions() {
        return conventions;
    }

    /** The function of that name, if there is one. Names differ in case. */
    public Optional<Intrinsic> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All names, in alphabetical order. */
    public Set<String> names() {
        return byName.keySet();
    }
}
