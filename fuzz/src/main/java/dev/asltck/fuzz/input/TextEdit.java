package dev.asltck.fuzz.input;

/** Small changes to a text. */
final class TextEdit {

    private TextEdit() {}

    static String edit(String text, Script script) {
        int at = script.below(text.length() + 1);
        int end = Math.min(text.length(), at + script.magnitude(5) - 1);
        String before = text.substring(0, at);
        return switch (script.below(6)) {
            case 0 -> before + Fragments.choose(script) + text.substring(at);
            case 1 -> before + Fragments.choose(script) + text.substring(end);
            case 2 -> before + text.substring(end);
            case 3 -> before + text.substring(at, end) + text.substring(at);
            case 4 -> before;
            default -> before + text.substring(at, end).repeat(script.times()) + text.substring(end);
        };
    }
}
