package dev.asltck.reference.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60, 71, 72, 80, 81, 500})
    void isQuotedAsItsPointer(int length) {
        Place place = Place.ROOT
                .field("States")
                .field("a~/".repeat(length))
                .field("Branches")
                .element(0);

        assertThat(place.quoted()).isEqualTo(Quotation.of(place.pointer()));
    }
}
