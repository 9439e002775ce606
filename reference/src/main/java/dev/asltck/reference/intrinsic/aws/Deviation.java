package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arity;
import dev.asltck.reference.intrinsic.Intrinsic;
import dev.asltck.reference.intrinsic.Intrinsics;

/** A function of Appendix B of which AWS makes something else. It has the same name and as many arguments. */
abstract class Deviation implements Intrinsic {

    private final Intrinsic original;

    /** @param name that of the function which it deviates from */
    Deviation(String name) {
        this.original = Intrinsics.appendixB().named(name).orElseThrow();
    }

    /** The function as the specification has it. */
    final Intrinsic original() {
        return original;
    }

    @Override
    public final String name() {
        return original.name();
    }

    @Override
    public final Arity arity() {
        return original.arity();
    }
}
