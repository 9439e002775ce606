package dev.asltck.reference.path;

/** Finds where a Path ends that is an argument: at the comma or closing parenthesis that is not its own. */
final class PathEnd {

    private PathEnd() {}

    static int find(String text, int start) throws PathSyntaxException {
        PathScanner scanner = PathScanner.ofPath(text, start);
        while (scanner.next()) {
            if (scanner.depth() < 0 || (scanner.depth() == 0 && scanner.current() == ',')) {
                return scanner.position();
            }
        }
        if (!scanner.isBalanced()) {
            throw new PathSyntaxException("has a Path with an unclosed bracket or quote", start, "intrinsic.arg.path");
        }
        return text.length();
    }
}
