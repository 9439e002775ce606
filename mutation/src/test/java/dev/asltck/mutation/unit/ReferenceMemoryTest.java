package dev.asltck.mutation.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceMemoryTest {

    /** Remembers in each of the ways that there are. */
    private static final class Interpreter {
        private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();
        private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();
        private static final List<String> TABLE = List.of("a row");
    }

    @Test
    void forgetsWhatWasFilledWhileCasesRan() {
        Interpreter.NAMES.add("a name");
        Interpreter.TEXTS.put("a name", "a text");

        ReferenceMemory.of(Stream.of(Interpreter.class)).forget();

        assertThat(Interpreter.NAMES).isEmpty();
        assertThat(Interpreter.TEXTS).isEmpty();
        assertThat(Interpreter.TABLE).containsExactly("a row");
    }

    @Test
    void canBeEmptiedWithoutHarm() {
        assertThatCode(ReferenceMemory.find()::forget).doesNotThrowAnyException();
    }
}
