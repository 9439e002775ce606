package dev.asltck.reference.jsonpath;

import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random documents, and random paths that find something in them often enough. */
final class GeneratedJsonPaths {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String[] NAMES = {"a", "b", "c", "d e", "it's", "x.y", "", "$", "@", "né", "\\", "[0]", "*"};
    private static final String[] TEXTS = {"x", "a", "5", "$.a", "[1]", "", "1.5"};
    private static final String[] OPERATORS = {
        "==",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "in",
        "nin",
        "size",
        "empty",
        "contains",
        "subsetof",
        "anyof",
        "noneof",
        "all",
        "==="
    };
    private static final String[] LITERALS = {
        "1", "0", "'x'", "true", "null", "1.5", "-1", "[1,2]", "['x','a']", "{\"a\":1}", "'5'", "\"a\"", "[]"
    };
    private static final String[] FUNCTIONS = {
        ".length()", ".sum()", ".max()", ".first()", ".last()", ".index(1)", ".avg()", ".stddev()", ".size()", ".min()"
    };

    private final Random random;

    GeneratedJsonPaths(long seed) {
        this.random = new Random(seed);
    }

    JsonNode document(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0 -> NODES.numberNode(random.nextInt(5));
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.nullNode();
            case 3 -> NODES.stringNode(oneOf(TEXTS));
            case 4 -> NODES.numberNode(random.nextInt(30) / 10.0);
            case 5 -> NODES.numberNode(-1);
            case 6, 7 -> array(depth - 1);
            default -> object(depth - 1);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(document(depth));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set(name(), document(depth));
        }
        return object;
    }

    /** A path of names and indices. */
    String definitePath() {
        StringBuilder path = new StringBuilder("$");
        for (int i = random.nextInt(5); i > 0; i--) {
            path.append(definiteStep());
        }
        return path.toString();
    }

    /** A path of any steps. */
    String path() {
        StringBuilder path = new StringBuilder("$");
        for (int i = random.nextInt(4); i >= 0; i--) {
            path.append(step());
        }
        return random.nextInt(10) == 0 ? path + oneOf(FUNCTIONS) : path.toString();
    }

    private String definiteStep() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> "." + NAMES[random.nextInt(3)];
            case 2 -> "[" + quoted(name()) + "]";
            default -> "[" + (random.nextInt(6) - 3) + "]";
        };
    }

    private String step() {
        return switch (random.nextInt(14)) {
            case 0 -> "[*]";
            case 1 -> ".*";
            case 2 -> "[0,1]";
            case 3 -> "[" + bound() + ":" + bound() + "]";
            case 4 -> "[" + quoted(name()) + "," + quoted(name()) + "]";
            case 5 -> ".." + NAMES[random.nextInt(3)];
            case 6 -> random.nextBoolean() ? "..*" : "..[0]";
            case 7, 8 -> "[?(" + filter(1) + ")]";
            default -> definiteStep();
        };
    }

    private String bound() {
        return random.nextBoolean() ? "" : String.valueOf(random.nextInt(4) - 2);
    }

    private String filter(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> operand();
            case 1 -> "!" + operand();
            case 5 -> filter(depth - 1) + " && " + filter(depth - 1);
            case 6 -> filter(depth - 1) + " || " + filter(depth - 1);
            case 7 -> "!(" + filter(depth - 1) + ")";
            default ->
                operand() + " " + oneOf(OPERATORS) + " " + (random.nextInt(4) == 0 ? operand() : oneOf(LITERALS));
        };
    }

    private String operand() {
        StringBuilder path = new StringBuilder(random.nextInt(6) == 0 ? "$" : "@");
        for (int i = random.nextInt(3); i > 0; i--) {
            path.append(definiteStep());
        }
        return path.toString();
    }

    private String name() {
        return NAMES[random.nextInt(random.nextInt(3) == 0 ? NAMES.length : 3)];
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private String oneOf(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
