package dev.asltck.harness.engines;

/** An engine of the shell: every machine succeeds with 1 there. */
public final class ShellEngine {

    /** That it tells of itself. */
    public static final String VERSION = "2.0";

    private static final String SCRIPT = """
            while read -r line; do
              id=${line#*'"id":"'}; id=${id%%'"'*}
              case $line in
                *'"type":"hello"'*) echo "$HELLO" ;;
                *'"type":"run"'*) echo '{"type":"result","id":"'"$id"'","outcome":{"succeeded":{"output":1}}}' ;;
                *'"type":"bye"'*) exit ;;
              esac
            done
            """;

    private static final String HELLO = """
            {"type":"hello","version":1,"engine":{"name":"%s","version":"%s"},"dialect":"spec","clock":"real","methods":["run"]}\
            """;

    private ShellEngine() {}

    /** Describes it by a name, while it may tell another. */
    public static Descriptors descriptor(String name, String nameInHello) {
        return Descriptors.good(name)
                .withAdapter(
                        "{ 'kind': 'streams', 'command': ['sh', '-c', %s], 'environment': { 'HELLO': %s } }",
                        SCRIPT, HELLO.formatted(nameInHello, VERSION));
    }

    /** The same as a program of its own. */
    public static String script(String nameInHello) {
        return "HELLO='" + HELLO.formatted(nameInHello, VERSION) + "'\n" + SCRIPT;
    }
}
