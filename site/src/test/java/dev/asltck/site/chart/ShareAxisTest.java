package dev.asltck.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShareAxisTest {

    @Test
    void isAsLongAsItsValuesNeed() {
        assertThat(ShareAxis.of(97.2, 98.9).ticks()).isEqualTo(List.of(97, 98, 99));
        assertThat(ShareAxis.of(47.1, 55.3).ticks()).isEqualTo(List.of(46, 48, 50, 52, 54, 56));
        assertThat(ShareAxis.of(3, 100).ticks()).isEqualTo(List.of(0, 20, 40, 60, 80, 100));
    }

    @Test
    void hasALengthWhereAllValuesAreOne() {
        assertThat(ShareAxis.of(0, 0).ticks()).isEqualTo(List.of(0, 1));
        assertThat(ShareAxis.of(100, 100).ticks()).isEqualTo(List.of(99, 100));
    }

    @Test
    void countsPlacesFromAbove() {
        ShareAxis axis = ShareAxis.of(0, 100);

        assertThat(axis.place(100, 160)).isZero();
        assertThat(axis.place(25, 160)).isEqualTo(120);
        assertThat(axis.place(0, 160)).isEqualTo(160);
    }
}
