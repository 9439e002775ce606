package dev.asltck.reference.jsonpath;

import com.jayway.jsonpath.Predicate;
import dev.asltck.reference.path.PathScanner;
import dev.asltck.reference.path.PathSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through a JSONPath before the library gets it, which recurses into it, and takes out the filters with regular expressions, which
 * the library would let run without end.
 */
final class PathSurvey {

    /** The library recurses some twenty levels deep for two characters, and a stack may be small and its frames not compiled yet. */
    private static final int MAX_LENGTH = 1000;

    private static final int MAX_NESTING = 50;

    /** Those of the library, as far as they need no argument but an index. */
    private static final Pattern CALL =
            Pattern.compile("(avg|first|keys|last|length|max|min|size|stddev|sum)\\(\\)|index\\( *-?\\d{1,9} *\\)");

    /** What the library passes over at the end of a path: a wildcard, or a name of one character, right behind brackets. */
    private static final Pattern LAST_CHARACTER = Pattern.compile("\\][^\\].]\\z");

    private final String path;
    private final StringBuilder text = new StringBuilder();
    private final List<Predicate> predicates = new ArrayList<>();
    private int copied;
    private int filterStart = -1;

    private PathSurvey(String path) {
        this.path = path;
    }

    static PathSurvey of(String path) throws PathSyntaxException {
        PathSurvey survey = new PathSurvey(path);
        survey.walk();
        return survey;
    }

    /** The path as the library has to get it, with {@code [?]} in place of each filter that was taken out. */
    String text() {
        return text.toString();
    }

    /** The filters that were taken out, in order. */
    List<Predicate> predicates() {
        return predicates;
    }

    private void walk() throws PathSyntaxException {
        if (path.length() > MAX_LENGTH) {
            throw new PathSyntaxException("has more than " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
        if (path.endsWith(" ")) {
            throw new PathSyntaxException("ends with a space", path.length() - 1);
        }
        PathScanner scanner = PathScanner.ofPath(path, 0);
        while (scanner.next()) {
            look(scanner.current(), scanner.position(), scanner.depth());
        }
        if (!scanner.isBalanced()) {
            throw new PathSyntaxException("has an unclosed bracket, parenthesis or quote", 0);
        }
        text.append(path, copied, path.length());
        if (LAST_CHARACTER.matcher(path).find()) {
            text.insert(text.length() - 1, '.');
        }
    }

    private void look(char c, int position, int depth) throws PathSyntaxException {
        if (depth > MAX_NESTING) {
            throw new PathSyntaxException("nests brackets more than " + MAX_NESTING + " deep", position);
        }
        if (c == '(' && Character.isLetterOrDigit(path.charAt(position - 1))) {
            checkFunction(position);
        } else if (c == '[' && depth == 0) {
            filterStart = position;
        } else if (c == ']' && depth == 0 && filterStart >= 0) {
            takeOutFilter(filterStart, position + 1);
            filterStart = -1; // The next bracket of this kind may close a parenthesis, which is refused in the end.
        }
    }

    private void checkFunction(int parenthesis) throws PathSyntaxException {
        int start = parenthesis;
        while (Character.isLetterOrDigit(path.charAt(start - 1))) {
            start--;
        }
        Matcher call = CALL.matcher(path).region(start, path.length());
        if (!call.lookingAt()) {
            throw new PathSyntaxException(
                    "calls a path function that does not exist or with arguments it does not take", start);
        }
        if (path.startsWith(".", call.end()) || path.startsWith("[", call.end())) {
            throw new PathSyntaxException("goes on after a path function", call.end());
        }
    }

    private static Predicate predicate(String filter, int start) throws PathSyntaxException {
        try {
            return FilterReader.read(filter);
        } catch (PathSyntaxException e) {
            throw e.within(start);
        }
    }

    private void takeOutFilter(int start, int end) throws PathSyntaxException {
        String filter = path.substring(start, end);
        if (filter.contains("=~") && filter.substring(1).stripLeading().startsWith("?")) {
            predicates.add(predicate(filter, start));
            text.append(path, copied, start).append("[?]");
            copied = end;
        }
    }
}
