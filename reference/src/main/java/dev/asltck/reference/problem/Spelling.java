package dev.asltck.reference.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. Stops looking after a fixed amount of work, so that many mistakes stay cheap. */
public final class Spelling {
    private static final int LONGEST_NAME = 100;
    private static final long MOST_WORK = 20_000_000;

    private long work;

    /** The candidate nearest to what is written, if one is near enough; the first of several. */
    public Optional<String> nearest(String written, Collection<String> candidates) {
        if (written.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String folded = folded(written);
        String nearest = null;
        int limit = Math.min(3, written.length() / 3) + 1;
        for (String candidate : candidates) {
            if (work > MOST_WORK) {
                break;
            }
            int distance = distance(folded, candidate, limit);
            if (distance < limit) {
                limit = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many letters have to be inserted, removed or replaced, but no more than the limit; what is the same is at no distance. */
    private int distance(String written, String candidate, int limit) {
        work += 1;
        if (Math.abs(written.length() - candidate.length()) > limit + 1 || candidate.length() > LONGEST_NAME) {
            return limit;
        }
        String folded = folded(candidate);
        work += (long) written.length() * folded.length();
        return written.equals(folded) ? 0 : Math.max(1, editDistance(written, folded));
    }

    /** Whether two names differ in nothing but upper or lower case, outer blanks and the way of writing their letters. */
    public static boolean isSame(String written, String candidate) {
        return folded(written).equals(folded(candidate));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static int editDistance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
