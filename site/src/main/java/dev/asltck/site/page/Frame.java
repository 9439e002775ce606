package dev.asltck.site.page;

import java.util.List;
import java.util.Optional;

/**
 * What is around the content of a page.
 *
 * @param title of the page
 * @param root the way to the site's folder: empty, or {@code ../}
 * @param section the word of the navigation under which the page stands
 * @param crumbs the way to the page, from the site's folder down; the page itself is not among them
 * @param neighbors the pages before and after it
 * @param suites versions of the suite whose results the site shows
 * @param scripts that the page runs
 */
public record Frame(
        String title,
        String root,
        String section,
        List<Link> crumbs,
        Neighbors neighbors,
        List<String> suites,
        List<Asset> scripts) {

    /** The words of the navigation. */
    public static final String MATRIX = "Matrix";

    public static final String REQUIREMENTS = "Requirements";
    public static final String DIFFERENCES = "Spec and AWS";

    /** The navigation. */
    public static final List<Link> NAVIGATION = List.of(
            new Link(MATRIX, "index.html"),
            new Link(REQUIREMENTS, "requirements.html"),
            new Link(DIFFERENCES, "differences.html"),
            new Link("Runs", "index.html#runs"));

    public Frame {
        crumbs = List.copyOf(crumbs);
        suites = List.copyOf(suites);
        scripts = List.copyOf(scripts);
    }

    /** A page in the site's folder. */
    public static Frame top(String title, String section, List<String> suites, List<Asset> scripts) {
        return new Frame(title, "", section, List.of(), Neighbors.NONE, suites, scripts);
    }

    /** A page in a folder of the site. */
    public static Frame inFolder(String title, List<Link> crumbs, Neighbors neighbors, List<String> suites) {
        return new Frame(title, "../", "", crumbs, neighbors, suites, List.of());
    }

    /**
     * The Content Security Policy. {@code 'self'} is for servers; of files, some browsers say that no two have anything in common, and
     * {@code file:} is what all of them understand.
     */
    public String policy() {
        StringBuilder policy = new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'; "
                + "style-src 'self' file:; img-src 'self' file:");
        if (!scripts.isEmpty()) {
            policy.append("; script-src");
            scripts.forEach(script -> policy.append(' ').append(script.policySource()));
        }
        return policy.toString();
    }

    /**
     * A link of the site.
     *
     * @param target relative to the site's folder
     */
    public record Link(String text, String target) {}

    /** The pages before and after one. */
    public record Neighbors(Optional<Link> previous, Optional<Link> next) {

        /** Of a page that is not one of a sequence. */
        public static final Neighbors NONE = new Neighbors(Optional.empty(), Optional.empty());
    }
}
