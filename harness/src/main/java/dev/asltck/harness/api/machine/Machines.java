package dev.asltck.harness.api.machine;

import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.cleanup.Creations;
import dev.asltck.harness.api.task.ActivityPool;
import dev.asltck.harness.api.task.ApiPoll;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.UnsupportedCaseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Lends state machines. One that has activities serves one execution at a time; any other serves all that ask. Those that nobody uses are
 * kept for a while, as the rows of a case have the same definition.
 */
public final class Machines {

    private static final int MOST_IDLE = 100;

    private final MachineMaker maker;
    private final boolean frugal;
    private final Map<Key, List<Slot>> slots = new HashMap<>();

    /** Longest unused first. */
    private final Set<Slot> idle = new LinkedHashSet<>();

    Machines(MachineMaker maker, boolean frugal) {
        this.maker = maker;
        this.frugal = frugal;
    }

    /** Makes them with an API. */
    public static Machines of(
            StepFunctions api, Creations creations, MachineOptions options, ScheduledExecutorService timer) {
        Creation creation = new Creation(api, creations, options);
        ActivityPool pool = new ActivityPool(
                new ActivityPool.Workshop() {
                    @Override
                    public String create()
                            throws RefusedException, UnreachableException, NoObservationException,
                                    InterruptedException {
                        return creation.activity();
                    }

                    @Override
                    public void delete(String arn) {
                        creations.deleteActivity(arn);
                    }
                },
                new ApiPoll(api),
                timer);
        DefinitionCheck check = new DefinitionCheck(api, options.validation());
        return new Machines(new MachineMaker(creation, check, pool, options), options.frugal());
    }

    /** What machines are made of. */
    record Key(String definition, Set<String> resources) {}

    /** What has come of a definition, for the time that an execution takes. */
    public final class Lease {

        private final Slot slot;
        private final Prepared prepared;

        private Lease(Slot slot, Prepared prepared) {
            this.slot = slot;
            this.prepared = prepared;
        }

        public Prepared prepared() {
            return prepared;
        }

        /**
         * Gives it back.
         *
         * @param clean whether another execution can have it; otherwise the machine and its activities are deleted
         */
        public void end(boolean clean) {
            if (!clean) {
                slot.empty().ifPresent(machine -> maker.dispose(machine, false));
            }
            if (!slot.isShared()) {
                slot.leave();
            }
            giveBack(slot);
        }
    }

    /**
     * Lends the machine of a definition, or tells that the engine refuses it.
     *
     * @throws UnsupportedCaseException if the case cannot be expressed by activities
     */
    public Lease lend(String definition, TaskScripts scripts)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        Slot slot = slot(new Key(definition, scripts.byResource().keySet()));
        boolean lent = false;
        try {
            slot.enter();
            try {
                Prepared prepared = slot.prepared(() -> maker.make(definition, scripts));
                lent = true;
                return new Lease(slot, prepared);
            } finally {
                if (!lent || slot.isShared()) {
                    slot.leave();
                }
            }
        } finally {
            if (!lent) {
                giveBack(slot);
            }
        }
    }

    private synchronized Slot slot(Key key) {
        List<Slot> all = slots.computeIfAbsent(key, same -> new ArrayList<>());
        Slot slot = all.stream()
                .filter(each -> each.isFree() || each.isShared())
                .findFirst()
                .or(() -> frugal ? all.stream().findFirst() : Optional.empty())
                .orElseGet(() -> {
                    Slot added = new Slot(key, key.resources().isEmpty());
                    all.add(added);
                    return added;
                });
        slot.addUser();
        idle.remove(slot);
        return slot;
    }

    private synchronized void giveBack(Slot slot) {
        slot.removeUser();
        if (!slot.isFree()) {
            return;
        }
        if (slot.isEmpty()) {
            forget(slot);
        } else {
            idle.add(slot);
        }
        for (Iterator<Slot> oldest = idle.iterator(); idle.size() > MOST_IDLE; ) {
            Slot evicted = oldest.next();
            oldest.remove();
            forget(evicted);
            evicted.empty().ifPresent(machine -> maker.dispose(machine, true));
        }
    }

    private void forget(Slot slot) {
        List<Slot> all = slots.getOrDefault(slot.key(), new ArrayList<>());
        all.remove(slot);
        if (all.isEmpty()) {
            slots.remove(slot.key());
        }
    }
}
