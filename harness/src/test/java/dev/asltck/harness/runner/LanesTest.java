package dev.asltck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.runner.Lanes.Stay;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LanesTest {

    private final Lanes lanes = new Lanes(2);

    @Test
    void saysThatACaseWasAlone() throws InterruptedException {
        lanes.enter().close();

        try (Stay stay = lanes.enter()) {
            assertThat(stay.hadCompany()).isFalse();
        }
    }

    @Test
    void saysOfBothThatTheyHadCompany() throws InterruptedException {
        try (Stay first = lanes.enter();
                Stay second = lanes.enter()) {
            assertThat(first.hadCompany()).isTrue();
            assertThat(second.hadCompany()).isTrue();
        }
    }

    @Test
    void remembersCompanyThatHasLeft() throws InterruptedException {
        try (Stay stay = lanes.enter()) {
            lanes.enter().close();

            assertThat(stay.hadCompany()).isTrue();
        }
    }

    @Test
    void letsNobodyBeAloneBeforeAllHaveLeft() throws Exception {
        assertThat(whoComesFirst(lanes.enter(), lanes::enterAlone))
                .containsExactly("the first leaves", "the second enters");
    }

    @Test
    void letsNobodyInWhileOneWantsToBeAlone() throws Exception {
        assertThat(whoComesFirst(lanes.enterAlone(), lanes::enter))
                .containsExactly("the first leaves", "the second enters");
    }

    /** Someone enters. */
    private interface Entry {
        Stay enter() throws InterruptedException;
    }

    private static List<String> whoComesFirst(Stay first, Entry second) throws Exception {
        List<String> events = new CopyOnWriteArrayList<>();
        FutureTask<Boolean> entering = new FutureTask<>(() -> {
            try (Stay stay = second.enter()) {
                return events.add("the second enters") && stay.hadCompany();
            }
        });
        Thread thread = new Thread(entering);
        thread.start();
        while (thread.getState() != Thread.State.WAITING && events.isEmpty()) {
            Thread.onSpinWait();
        }
        events.add("the first leaves");
        first.close();
        assertThat(entering.get(30, TimeUnit.SECONDS)).isFalse();
        return events;
    }
}
