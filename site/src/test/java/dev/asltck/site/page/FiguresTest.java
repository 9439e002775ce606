package dev.asltck.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void roundsSharesDown() {
        assertThat(Figures.share(7_057, 7_058)).isEqualTo("99.9 %");
        assertThat(Figures.share(7_058, 7_058)).isEqualTo("100 %");
        assertThat(Figures.share(1, 7_058)).isEqualTo("0.0 %");
        assertThat(Figures.share(0, 0)).isEqualTo("\u2013");
    }

    @Test
    void countsThings() {
        assertThat(Figures.counted(1, "case")).isEqualTo("1 case");
        assertThat(Figures.counted(7_058, "case")).isEqualTo("7,058 cases");
    }

    @Test
    void saysTimesInUtc() {
        assertThat(Figures.minute(Instant.parse("2026-01-02T03:04:59Z"))).isEqualTo("2026-01-02 03:04 UTC");
    }

    @Test
    void saysTimesBeyondAllCalendars() {
        assertThat(Figures.minute(Instant.MAX)).isEqualTo("+1000000000-12-31 23:59 UTC");
        assertThat(Figures.day(Instant.MIN)).isEqualTo("-1000000000-01-01");
        assertThat(Figures.day(Instant.parse("2026-01-02T23:59:59.9Z"))).isEqualTo("2026-01-02");
    }
}
