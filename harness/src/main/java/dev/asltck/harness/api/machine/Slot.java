package dev.asltck.harness.api.machine;

import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.machine.Prepared.Machine;
import dev.asltck.harness.engine.NoObservationException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The place of a machine, and the queue for it. The users are counted by whoever has the slot. */
final class Slot {

    private final Machines.Key key;
    private final boolean shared;
    private final Semaphore entrance = new Semaphore(1, true);
    private volatile @Nullable Prepared prepared;
    private int users;

    Slot(Machines.Key key, boolean shared) {
        this.key = key;
        this.shared = shared;
    }

    Machines.Key key() {
        return key;
    }

    /** Whether several executions may use it at once. */
    boolean isShared() {
        return shared;
    }

    void addUser() {
        users++;
    }

    void removeUser() {
        users--;
    }

    boolean isFree() {
        return users == 0;
    }

    boolean isEmpty() {
        return prepared == null;
    }

    /** Waits until nobody else is in. */
    void enter() throws InterruptedException {
        entrance.acquire();
    }

    void leave() {
        entrance.release();
    }

    @FunctionalInterface
    interface Preparation {
        Prepared make() throws RefusedException, UnreachableException, NoObservationException, InterruptedException;
    }

    /** What has come of the definition, now or before. For those who are in. */
    Prepared prepared(Preparation preparation)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        Prepared present = prepared;
        if (present == null) {
            present = preparation.make();
            prepared = present;
        }
        return present;
    }

    /** Takes the machine out, if there is one. */
    Optional<Machine> empty() {
        Prepared present = prepared;
        prepared = null;
        return present instanceof Machine machine ? Optional.of(machine) : Optional.empty();
    }
}
