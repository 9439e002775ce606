package dev.asltck.mutation.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.asltck.reference.jsonata.JsonataExpression;
import org.junit.jupiter.api.Test;

class ReferenceMemoryTest {

    @Test
    void findsWhatTheInterpreterFillsAsItGoes() {
        assertThat(ReferenceMemory.find().size()).isPositive();
    }

    @Test
    void canBeEmptiedWithoutHarm() {
        assertThat(JsonataExpression.isPredefined("sum")).isTrue();

        assertThatCode(ReferenceMemory.find()::forget).doesNotThrowAnyException();

        assertThat(JsonataExpression.isPredefined("sum")).isTrue();
    }
}
