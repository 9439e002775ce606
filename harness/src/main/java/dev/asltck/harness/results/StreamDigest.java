package dev.asltck.harness.results;

import dev.asltck.harness.corpus.Case;
import java.math.BigInteger;

/** The digest of a stream of cases. Like that of a corpus it depends on what the cases say, not on their order. */
public final class StreamDigest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final int HEXADECIMAL = 16;

    /** Of the digests of single cases: the order of the summands makes no difference. */
    private BigInteger sum = BigInteger.ZERO;

    public void add(Case aCase) {
        String digest = Sha256.of(CorpusDigest.line(aCase, CaseDigests.of(aCase)));
        BigInteger number = new BigInteger(digest.substring(digest.indexOf(':') + 1), HEXADECIMAL);
        sum = sum.add(number).mod(MODULUS);
    }

    /** Of all cases so far. */
    public String text() {
        return Sha256.of(sum.toString(HEXADECIMAL));
    }
}
