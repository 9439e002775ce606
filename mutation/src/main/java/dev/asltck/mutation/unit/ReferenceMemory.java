package dev.asltck.mutation.unit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the interpreter remembers from one case to the next, in order not to look for it again. A mutant may put things there that spoil the
 * mutants after it.
 */
public final class ReferenceMemory {

    /** Whatever is filled while cases run, on any number of threads, is one of these. */
    private static final String PACKAGE_OF_COLLECTIONS = "java.util.concurrent.";

    private final List<Runnable> memories;

    private ReferenceMemory(List<Runnable> memories) {
        this.memories = memories;
    }

    /** Finds the static fields of the interpreter that hold concurrent collections. There may be none. */
    public static ReferenceMemory find() {
        return of(ReferenceClasses.initialized());
    }

    static ReferenceMemory of(Stream<? extends Class<?>> types) {
        List<Runnable> memories = new ArrayList<>();
        types.flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> memory(field).ifPresent(memories::add));
        return new ReferenceMemory(memories);
    }

    private static Optional<Runnable> memory(Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            if (value == null || !value.getClass().getName().startsWith(PACKAGE_OF_COLLECTIONS)) {
                return Optional.empty();
            }
            if (value instanceof Collection<?> collection) {
                return Optional.of(collection::clear);
            }
            return value instanceof Map<?, ?> map ? Optional.of(map::clear) : Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }

    /** Empties them. */
    public void forget() {
        memories.forEach(Runnable::run);
    }
}
