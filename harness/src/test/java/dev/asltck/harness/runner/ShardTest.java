package dev.asltck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static final List<Case> CASES = CorpusLoader.builtIn();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void makeUpTheWhole(int count) {
        List<Case> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.addAll(new Shard(i, count).of(CASES));
        }

        assertThat(all).hasSameSizeAs(CASES).containsAll(CASES);
    }

    @Test
    void areOfLikeSize() {
        for (int i = 1; i <= 4; i++) {
            assertThat(new Shard(i, 4).of(CASES).size()).isBetween(CASES.size() / 5, CASES.size() / 3);
        }
    }

    @Test
    void keepTheOrder() {
        List<Case> shard = new Shard(2, 3).of(CASES);

        assertThat(shard).isEqualTo(CASES.stream().filter(shard::contains).toList());
    }

    @Test
    void dependOnTheIdAlone() {
        List<Case> half = CASES.subList(0, CASES.size() / 2);

        assertThat(new Shard(1, 3).of(CASES)).containsAll(new Shard(1, 3).of(half));
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
