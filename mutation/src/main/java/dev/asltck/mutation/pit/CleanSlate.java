package dev.asltck.mutation.pit;

import dev.asltck.mutation.unit.ReferenceMemory;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.ResetEnvironment;

/**
 * Leaves nothing of a mutant for the next one: takes it out before one of another class is put in, and forgets what it may have had the
 * interpreter remember. PIT itself overwrites a mutant with the next one of its class, and has a process of its own for each class.
 */
final class CleanSlate implements ResetEnvironment {

    private final BiPredicate<Class<?>, byte[]> replacement;
    private final ReferenceMemory memory = ReferenceMemory.find();
    private @Nullable ClassName mutated;

    /** Takes what gives a loaded class other bytes, and tells whether it could. */
    CleanSlate(BiPredicate<Class<?>, byte[]> replacement) {
        this.replacement = replacement;
    }

    @Override
    public void resetFor(Mutant mutant) {
        ClassName next = mutant.getDetails().getClassName();
        if (mutated != null && !mutated.equals(next)) {
            restore(mutated);
        }
        mutated = next;
        memory.forget();
    }

    private void restore(ClassName name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Optional<byte[]> original = new ClassloaderByteArraySource(loader).getBytes(name.asJavaName());
        try {
            Class<?> type = Class.forName(name.asJavaName(), false, loader);
            if (original.isEmpty() || !replacement.test(type, original.get())) {
                throw new IllegalStateException("cannot take the mutant out of " + name);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot take the mutant out of " + name, e);
        }
    }
}
