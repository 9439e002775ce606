package dev.asltck.harness.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Names cases after state machines and executions: the same each time, and different for different executions. */
public final class CaseNaming {

    private static final int LONGEST_ID = 80;
    private static final int DIGEST = 8;
    private static final int LONGEST_NAME = 50;

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    /** What would make a title speak of testing. */
    private static final Pattern OF_TESTING = Pattern.compile("(?i)should");

    private CaseNaming() {}

    /** {@code orders-a17}; with a part of a digest where the names have more to tell them apart than an id can hold. */
    public static String id(String machine, String execution) {
        String names = machine + "-" + execution;
        String id = EDGES.matcher(OTHERS.matcher(names.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
        if (id.equals(names) && id.length() <= LONGEST_ID) {
            return id;
        }
        String beginning = id.substring(0, Math.min(id.length(), LONGEST_ID - DIGEST - 1));
        return EDGES.matcher(beginning + "-" + digest(machine + ":" + execution))
                .replaceAll("");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A sentence about an execution.
     *
     * @param expect what has to come out
     */
    public static String title(String machine, String execution, JsonNode expect) {
        String names = "The execution " + shortened(execution) + " of " + shortened(machine) + " ";
        boolean named = !OF_TESTING.matcher(names).find();
        return (named ? names : "The recorded execution ") + ending(expect) + ", as it did on AWS";
    }

    private static String ending(JsonNode expect) {
        if (expect.has("succeeds")) {
            return "succeeds";
        }
        return expect.has("timesOut") ? "times out" : "fails";
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 3) + "...";
    }
}
