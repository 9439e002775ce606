package dev.asltck.harness.compare;

import dev.asltck.harness.engine.Invocation;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives as many calls as possible an invocation each. Where calls leave the input open, or schemas overlap, the first that fits may be
 * the only one for another call: then that call's claim is moved, if it can be (augmenting paths in a bipartite graph).
 */
final class CallAssignment {

    private static final int FREE = -1;

    private final List<CallMatch> calls;
    private final List<Invocation> invocations;

    /** By invocation: the call that has it. */
    private final int[] holder;

    private final BitSet unmet = new BitSet();

    CallAssignment(List<CallMatch> calls, List<Invocation> invocations) {
        this.calls = calls;
        this.invocations = invocations;
        this.holder = new int[invocations.size()];
        Arrays.fill(holder, FREE);
        for (int call = 0; call < calls.size(); call++) {
            unmet.set(call, !assign(call, new BitSet()));
        }
    }

    private boolean assign(int call, BitSet tried) {
        for (int i = 0; i < holder.length; i++) {
            if (!tried.get(i) && calls.get(call).test(invocations.get(i))) {
                tried.set(i);
                if (holder[i] == FREE || assign(holder[i], tried)) {
                    holder[i] = call;
                    return true;
                }
            }
        }
        return false;
    }

    /** The first call that no invocation is left for. */
    Optional<CallMatch> unmet() {
        return unmet.isEmpty() ? Optional.empty() : Optional.of(calls.get(unmet.nextSetBit(0)));
    }

    /** The first invocation that no call describes. */
    Optional<Invocation> left() {
        return IntStream.range(0, holder.length)
                .filter(i -> holder[i] == FREE)
                .mapToObj(invocations::get)
                .findFirst();
    }
}
