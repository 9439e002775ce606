package dev.asltck.mutation.mutant;

import java.util.regex.Pattern;

/**
 * A top-level class of the module {@code reference}.
 *
 * @param name below the module's package, such as {@code state.Comparison}
 */
public record ReferenceClass(String name) implements Comparable<ReferenceClass> {

    /** The module's package, with a dot. */
    public static final String ROOT = "dev.asltck.reference.";

    /** The class that a binary name is of, or is nested in. */
    public static ReferenceClass of(String binaryName) {
        if (!binaryName.startsWith(ROOT)) {
            throw new IllegalArgumentException(binaryName + " is no class of the module reference");
        }
        return new ReferenceClass(binaryName.substring(ROOT.length()).replaceFirst("\\$.*", ""));
    }

    /** Below the module's package, such as {@code state}; a dot for that package itself. */
    public String packageName() {
        return isAtTop() ? "." : name.substring(0, name.lastIndexOf('.'));
    }

    /** Whether it is in that package itself. */
    boolean isAtTop() {
        return name.indexOf('.') < 0;
    }

    public String binaryName() {
        return ROOT + name;
    }

    /** Whether a glob is of its name or of its package's; {@code *} stands for any characters. */
    public boolean matches(String glob) {
        Pattern pattern = Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q"));
        return pattern.matcher(name).matches() || pattern.matcher(packageName()).matches();
    }

    @Override
    public int compareTo(ReferenceClass other) {
        return name.compareTo(other.name);
    }
}
