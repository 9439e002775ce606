package dev.asltck.site.page;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name for the page of something that has a name of its own, which may be any text. It depends on that text alone, so that links to a page
 * stay good, and is fit for every file system: lower case, short, no name of a device, and different for different texts.
 */
public final class PageName {

    private static final Pattern FIT = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final Pattern UNFIT = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_BEGINNING = 60;
    private static final int DIGITS = 16;

    private PageName() {}

    /** The name, without an ending. A text that is fit is its own name; all others have a digest behind a character that no fit one has. */
    public static String of(String text) {
        if (FIT.matcher(text).matches() && !DEVICE.matcher(text).matches()) {
            return text;
        }
        String words = UNFIT.matcher(text.substring(0, Math.min(text.length(), LONGEST_BEGINNING))
                        .toLowerCase(Locale.ROOT))
                .replaceAll("-");
        return words + "_" + digest(text);
    }

    private static String digest(String text) {
        try {
            // Not by a character set: all lone surrogates would be one character.
            ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
            bytes.asCharBuffer().put(text);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.array());
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
