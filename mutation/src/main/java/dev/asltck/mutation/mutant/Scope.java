package dev.asltck.mutation.mutant;

import java.util.Collection;
import java.util.List;

/**
 * What is mutated: the classes of the interpreter without its plumbing.
 *
 * @param classes sorted
 * @param plumbing what is left out, and why
 */
public record Scope(List<ReferenceClass> classes, List<Plumbing> plumbing) {

    private static final String DOCUMENTATION = "package-info";

    public Scope {
        classes = List.copyOf(classes);
        plumbing = List.copyOf(plumbing);
    }

    /** Leaves out the plumbing among classes given by their binary names. */
    public static Scope of(Collection<String> binaryNames, List<Plumbing> plumbing) {
        List<ReferenceClass> classes = binaryNames.stream()
                .map(ReferenceClass::of)
                .filter(type -> !type.name().endsWith(DOCUMENTATION))
                .filter(type -> plumbing.stream().noneMatch(each -> each.covers(type)))
                .distinct()
                .sorted()
                .toList();
        return new Scope(classes, plumbing);
    }

    /** The classes that match one of the globs; all if there is none. */
    public List<ReferenceClass> select(List<String> globs) {
        return classes.stream()
                .filter(type -> globs.isEmpty() || globs.stream().anyMatch(type::matches))
                .toList();
    }
}
