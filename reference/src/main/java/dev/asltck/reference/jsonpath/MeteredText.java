package dev.asltck.reference.jsonpath;

/** A text that charges each look at one of its characters. */
final class MeteredText implements CharSequence {

    private final String text;
    private final Meter meter;

    MeteredText(String text, Meter meter) {
        this.text = text;
        this.meter = meter;
    }

    @Override
    public char charAt(int index) {
        meter.character();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new MeteredText(text.substring(start, end), meter);
    }

    @Override
    public String toString() {
        return text;
    }
}
