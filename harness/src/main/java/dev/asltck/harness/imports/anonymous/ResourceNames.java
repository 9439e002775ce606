package dev.asltck.harness.imports.anonymous;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds the account ids and the names of resources of a case, in its ARNs and in the addresses of its queues. */
final class ResourceNames {

    /** {@code arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE}; buckets have no account. */
    private static final Pattern ARN =
            Pattern.compile("arn:aws[a-z-]*:([a-z0-9-]+):[a-z0-9-]*:(\\d{12})?:([A-Za-z0-9_.@+=$:/-]+)");

    private static final Pattern QUEUE = Pattern.compile("amazonaws\\.com[a-z.]*/(\\d{12})/([A-Za-z0-9_.-]+)");

    /** Parts of ARNs that name nothing of anybody's. */
    private static final Set<String> COMMON = Set.of("service-role", "aws-service-role", "latest", "default");

    private static final int SHORTEST = 3;
    private static final int SHORTEST_NUMBER = 6;

    private final Pseudonyms pseudonyms;

    /** What a name must not be, for expressions and Paths may mean a member by it. */
    private final Set<String> members = new HashSet<>();

    ResourceNames(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Gives pseudonyms to all that is found. */
    void collect(JsonNode written) {
        collectMembers(written);
        collectNames(written);
    }

    /** Gives a pseudonym to a name that may stand outside of ARNs. */
    void add(String name, String kind) {
        boolean isNumber = name.chars().allMatch(Character::isDigit);
        boolean isShort = name.length() < (isNumber ? SHORTEST_NUMBER : SHORTEST);
        if (!isShort && !members.contains(name) && !COMMON.contains(name.toLowerCase(Locale.ROOT))) {
            pseudonyms.ofName(name, kind);
        }
    }

    private void collectMembers(JsonNode node) {
        if (node.isObject()) {
            node.forEachEntry((name, member) -> {
                members.add(name);
                collectMembers(member);
            });
        } else {
            node.forEach(this::collectMembers);
        }
    }

    private void collectNames(JsonNode node) {
        if (node.isString()) {
            collectNames(node.stringValue());
        } else if (node.isObject()) {
            node.forEachEntry((name, member) -> {
                collectNames(name);
                collectNames(member);
            });
        } else {
            node.forEach(this::collectNames);
        }
    }

    private void collectNames(String text) {
        Matcher arn = ARN.matcher(text);
        while (arn.find()) {
            if (arn.group(2) != null) {
                pseudonyms.ofAccount(arn.group(2));
            }
            if (arn.group(2) != null || arn.group(1).equals("s3")) {
                collectResource(arn.group(3));
            }
        }
        Matcher queue = QUEUE.matcher(text);
        while (queue.find()) {
            pseudonyms.ofAccount(queue.group(1));
            add(queue.group(2), "queue");
        }
    }

    /** {@code TYPE:NAME}, {@code TYPE/PATH/NAME}, {@code execution:MACHINE:NAME}, or a name alone. */
    private void collectResource(String resource) {
        String[] parts = resource.split("[:/]", -1);
        if (parts.length == 1) {
            add(parts[0], "name");
            return;
        }
        boolean isExecution = parts[0].equals("execution") || parts[0].equals("express");
        for (int i = 1; i < parts.length; i++) {
            String kind = (isExecution && i == 1) || parts[0].equals("stateMachine") ? "machine" : parts[0];
            add(parts[i], kind.matches("[A-Za-z]+") ? kind : "name");
        }
    }
}
