package dev.asltck.site.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A file of the site's own that is a part of this module, such as a script. */
public record Asset(String name, String text) {

    private static final String FOLDER = "/dev/asltck/site/";

    /** Reads it. */
    public static Asset of(String name) {
        try (InputStream file = Asset.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("not in this build: " + name);
            }
            return new Asset(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source by which a Content Security Policy allows exactly this text. */
    public String policySource() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
