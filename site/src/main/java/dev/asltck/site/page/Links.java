package dev.asltck.site.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses within the site and out of it. */
public final class Links {

    /** What the matrix shows is in the fragment, after these characters. */
    private static final String STATE = "index.html#/";

    private Links() {}

    /** To the matrix, relative to its folder, with only the cases that a filter leaves; the value as pages show it. */
    public static String matrix(String filter, String value) {
        return STATE + filter + "=" + encoded(value);
    }

    /** Likewise, with one run only. */
    public static String matrix(String run, String filter, String value) {
        return matrix("runs", run) + "&" + filter + "=" + encoded(value);
    }

    /** To the page of a requirement, relative to the site's folder. */
    public static String requirement(String id) {
        return "requirements/" + PageName.of(id) + ".html";
    }

    /** To a difference on the page of all of them, relative to the site's folder. */
    public static String difference(String id) {
        return "differences.html#" + PageName.of(id);
    }

    /** An address that an engine gives; empty if a click on it could do anything but open a page. */
    public static Optional<String> outward(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
