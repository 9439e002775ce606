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

    private static final Intrinsics APPENDIX_B = new Intrinsics(List.of(
            new Format(),
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
            new Uuid()));

    private final Map<String, Intrinsic> byName;

    /** @throws IllegalArgumentException if two functions have the same name */
    Intrinsics(List<? extends Intrinsic> functions) {
        Map<String, Intrinsic> named = new TreeMap<>();
        for (Intrinsic function : functions) {
            if (named.put(function.name(), function) != null) {
                throw new IllegalArgumentException("two functions are named " + function.name());
            }
        }
        this.byName = Collections.unmodifiableMap(named);
    }

    /** The functions that the specification lists. */
    public static Intrinsics appendixB() {
        return APPENDIX_B;
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
