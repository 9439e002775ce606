package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.query.Evaluation;
import java.math.BigInteger;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * Draws an integer from a start, which is included, to an end, which is not. With a seed the draw is the same at every use and on every
 * machine: that of {@link Random}, which is specified to the bit.
 *
 * @see <a href="https://states-language.net/spec.html#statesmathrandom">States.MathRandom</a>
 */
final class MathRandom implements Intrinsic {

    /** Integers up to here are exact in the binary64 numbers of which the specification speaks. */
    private static final BigInteger MAX_BOUND = BigInteger.ONE.shiftLeft(53);

    @Override
    public String name() {
        return "States.MathRandom";
    }

    @Override
    public Arity arity() {
        return new Arity(2, 3);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        long start = bounded(arguments, 0);
        long end = bounded(arguments, 1);
        if (start >= end) {
            throw arguments.failure("the end must be greater than the start");
        }
        long offset = arguments.count() == 2
                ? draw(end - start, evaluation.entropy())
                : draw(end - start, new Random(arguments.integer(2).longValue()));
        return JsonNumbers.node(BigInteger.valueOf(start + offset));
    }

    private static long bounded(Arguments arguments, int index) {
        BigInteger value = arguments.integer(index);
        if (value.abs().compareTo(MAX_BOUND) > 0) {
            throw arguments.wrong(index, "is beyond 2^53");
        }
        return value.longValue();
    }

    /** The offset is less than the size: no product with a number below 1, which has 53 bits, is rounded up to it. */
    private static long draw(long size, Entropy entropy) {
        return (long) (entropy.nextDouble() * size);
    }

    private static long draw(long size, Random random) {
        return size <= Integer.MAX_VALUE ? random.nextInt((int) size) : random.nextLong(size);
    }
}
