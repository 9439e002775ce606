package dev.asltck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static final List<String> IDS =
            IntStream.range(0, 1_000).mapToObj(i -> "case-" + i).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void haveEachCaseOnce(int count) {
        for (String id : IDS) {
            assertThat(IntStream.rangeClosed(1, count).filter(index -> new Shard(index, count).contains(id)))
                    .hasSize(1);
        }
    }

    @Test
    void areOfLikeSize() {
        for (int i = 1; i <= 4; i++) {
            assertThat(IDS.stream().filter(new Shard(i, 4)::contains).count()).isBetween(200L, 300L);
        }
    }

    @Test
    void areWrittenAsIndexAndCount() {
        assertThat(Shard.parse("2/5")).isEqualTo(new Shard(2, 5)).hasToString("2/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "0/2", "3/2", "1/0", "-1/2", "a/b", "1/2/3", " 1/2", "1/99999999999"})
    void refuseAnythingElse(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
