package dev.asltck.harness.validators;

/** What an answer is worth, where the cases demand something. */
public enum Mark {
    RIGHT,
    /** It accepts what is invalid. */
    WRONG_ACCEPT,
    /** It refuses what is valid. */
    WRONG_REFUSAL,
    CRASH,
    HANG,
    /** Nothing is known. */
    ERROR;

    /** The mark of an answer; where nothing is demanded, none is wrong. */
    public static Mark of(Demand demand, Answer.Kind answer) {
        return switch (answer) {
            case ACCEPTED -> demand == Demand.REFUSE ? WRONG_ACCEPT : RIGHT;
            case REFUSED -> demand == Demand.ACCEPT ? WRONG_REFUSAL : RIGHT;
            case CRASHED -> CRASH;
            case HUNG -> HANG;
            case ERRORED -> ERROR;
        };
    }
}
