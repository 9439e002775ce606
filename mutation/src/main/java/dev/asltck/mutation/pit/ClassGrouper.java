package dev.asltck.mutation.pit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Groups the mutants of many classes, where PIT makes a group of each class. Each group starts a virtual machine, which loads the corpus
 * and is slow until its compiler has warmed up; a group has to be large to be worth it. A class stays whole.
 */
final class ClassGrouper implements MutationGrouper {

    private final int size;

    /** Takes the number of mutants after which no further class is added. */
    ClassGrouper(int size) {
        this.size = size;
    }

    @Override
    public List<List<MutationDetails>> groupMutations(
            Collection<ClassName> classes, Collection<MutationDetails> mutants) {
        Map<ClassName, List<MutationDetails>> byClass = mutants.stream()
                .collect(Collectors.groupingBy(MutationDetails::getClassName, TreeMap::new, Collectors.toList()));
        List<List<MutationDetails>> groups = new ArrayList<>();
        for (List<MutationDetails> ofClass : byClass.values()) {
            if (groups.isEmpty() || groups.get(groups.size() - 1).size() >= size) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).addAll(ofClass);
        }
        return groups;
    }
}
