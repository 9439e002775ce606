package dev.asltck.reference.intrinsic;

/** How many arguments a function takes, from {@code least} to {@code most}. */
public record Arity(int least, int most) {

    /** Exactly so many. */
    public static Arity exactly(int count) {
        return new Arity(count, count);
    }

    /** So many or more. */
    public static Arity atLeast(int count) {
        return new Arity(count, Integer.MAX_VALUE);
    }

    public boolean accepts(int count) {
        return least <= count && count <= most;
    }

    /** For people, such as "2 or 3 arguments". */
    @Override
    public String toString() {
        if (most == Integer.MAX_VALUE) {
            return "at least " + counted(least);
        }
        return least == most ? counted(most) : least + " or " + counted(most);
    }

    private static String counted(int count) {
        return count == 1 ? "1 argument" : count + " arguments";
    }
}
