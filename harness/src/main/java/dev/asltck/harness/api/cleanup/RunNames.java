package dev.asltck.harness.api.cleanup;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what a run creates, so that it can be found again: {@code asl-tck-RUN-KIND-NUMBER}. */
public final class RunNames {

    /** The key of the tag whose value is the run. */
    public static final String TAG = "asl-tck";

    private static final Pattern NAME = Pattern.compile("asl-tck-([0-9a-v]{10})-(?:activity|[0-9a-f]{12})-\\d+");
    private static final int RADIX = 32;
    private static final int LENGTH = 10;
    private static final int DIGEST_LENGTH = 12;

    private final String run;
    private final AtomicInteger count = new AtomicInteger();

    RunNames(String run) {
        this.run = run;
    }

    /** Of a new run. */
    public static RunNames random() {
        SecureRandom random = new SecureRandom();
        StringBuilder run = new StringBuilder();
        while (run.length() < LENGTH) {
            run.append(Character.forDigit(random.nextInt(RADIX), RADIX));
        }
        return new RunNames(run.toString());
    }

    public String run() {
        return run;
    }

    /**
     * Of a state machine.
     *
     * @param digest of the definition, in hexadecimal digits
     */
    public String machine(String digest) {
        return name(digest.substring(0, DIGEST_LENGTH));
    }

    public String activity() {
        return name("activity");
    }

    /** Executions go with their machine, so that any name does. */
    public String execution() {
        return run + "-" + count.incrementAndGet();
    }

    private String name(String kind) {
        return "asl-tck-" + run + "-" + kind + "-" + count.incrementAndGet();
    }

    /** The run that has given something its name, if one has. */
    public static Optional<String> runOf(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
