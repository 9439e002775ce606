package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestTag;

/** The tags by which builds select cases. */
final class CaseTags {

    private CaseTags() {}

    /** Of the chapter and those around it, the level, the features and the requirements; and what the case is run on. */
    static Set<TestTag> of(Case aCase, Parameters parameters) {
        return Stream.of(
                        Stream.of("engine:" + parameters.engine().name(), "dialect:" + parameters.dialectWord()),
                        chapters(aCase.chapter()),
                        Stream.of("level:" + aCase.level().word()),
                        aCase.features().stream().map(id -> "feature:" + id),
                        aCase.requirements().stream().map(id -> "requirement:" + id))
                .flatMap(tags -> tags)
                // Folders and engines of users may have names that the platform does not take for tags.
                .filter(TestTag::isValid)
                .map(TestTag::create)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> chapters(String chapter) {
        return Stream.iterate(chapter, folder -> !folder.isEmpty(), CaseTags::parent)
                .map(folder -> "chapter:" + folder);
    }

    private static String parent(String folder) {
        return folder.substring(0, Math.max(folder.lastIndexOf('/'), 0));
    }
}
