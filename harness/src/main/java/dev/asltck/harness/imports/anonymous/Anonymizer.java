package dev.asltck.harness.imports.anonymous;

import dev.asltck.harness.imports.CaseNaming;
import dev.asltck.harness.imports.ImportResult;
import dev.asltck.harness.imports.ImportResult.Imported;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Replaces account ids, names of resources, task tokens and UUIDs. Each has the same pseudonym everywhere in a case and in all cases of a
 * run, in values as in names and definitions, so that what was equal is equal and the case still holds.
 */
public final class Anonymizer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![0-9A-Za-z])\\d{12}(?![0-9A-Za-z])");
    private static final Pattern TOKEN = Pattern.compile("[0-9a-zA-Z+/=_-]{100,}");

    /** What may be a name, as a whole; a variable of an expression is none. */
    private static final Pattern WORD =
            Pattern.compile("(?<![$A-Za-z0-9_])[A-Za-z0-9_](?:[A-Za-z0-9_.@+=-]*[A-Za-z0-9_])?");

    private final Pseudonyms pseudonyms = new Pseudonyms();

    /** The case with pseudonyms; what is no case stays as it is. */
    public ImportResult anonymous(ImportResult result) {
        return result instanceof Imported imported ? anonymous(imported) : result;
    }

    private Imported anonymous(Imported imported) {
        ObjectNode written = imported.written();
        ResourceNames names = new ResourceNames(pseudonyms);
        names.collect(written);
        names.add(imported.machine(), "machine");
        names.add(imported.execution(), "execution");
        boolean hasTokens = written.path("features").toString().contains("callback");

        ObjectNode replaced = (ObjectNode) replaced(written, text -> replaced(text, hasTokens));
        String machine = replaced(imported.machine(), hasTokens);
        String execution = replaced(imported.execution(), hasTokens);
        replaced.put("id", CaseNaming.id(machine, execution));
        replaced.put("title", CaseNaming.title(machine, execution, written.path("expect")));
        return new Imported(imported.recording(), machine, execution, replaced, imported.way(), imported.remarks());
    }

    private static JsonNode replaced(JsonNode node, UnaryOperator<String> replacement) {
        if (node.isString()) {
            return StringNode.valueOf(replacement.apply(node.stringValue()));
        }
        if (node.isObject()) {
            ObjectNode object = NODES.objectNode();
            node.forEachEntry((name, member) -> object.set(replacement.apply(name), replaced(member, replacement)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = NODES.arrayNode();
            node.forEach(element -> array.add(replaced(element, replacement)));
            return array;
        }
        return node;
    }

    private String replaced(String text, boolean hasTokens) {
        String withoutTokens =
                hasTokens ? replaced(text, TOKEN, token -> Optional.of(pseudonyms.ofName(token, "token"))) : text;
        String withoutUuids = replaced(withoutTokens, UUID, uuid -> Optional.of(pseudonyms.ofUuid(uuid)));
        String withoutAccounts = replaced(withoutUuids, ACCOUNT, pseudonyms::find);
        return replaced(withoutAccounts, WORD, pseudonyms::find);
    }

    /** Gives the pseudonym of what was found, or nothing to leave it. */
    private interface Replacement {
        Optional<String> of(String found);
    }

    private static String replaced(String text, Pattern pattern, Replacement replacement) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replaced(found, replacement)));
    }

    private static String replaced(MatchResult found, Replacement replacement) {
        return replacement.of(found.group()).orElse(found.group());
    }
}
