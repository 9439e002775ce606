package dev.asltck.harness.smoke;

/**
 * What came of a probe.
 *
 * @param text what was found instead of what was looked for; empty if that was found
 * @param remedy what to do about it; empty if there is nothing to do
 */
record Result(Grade grade, String text, String remedy) {

    static final Result PASSED = new Result(Grade.PASSED, "", "");

    static Result unsupported(String reason) {
        return new Result(Grade.UNSUPPORTED, reason, "");
    }

    static Result differs(String text, String remedy) {
        return new Result(Grade.DIFFERS, text, remedy);
    }

    static Result fault(String text, String remedy) {
        return new Result(Grade.FAULT, text, remedy);
    }
}
