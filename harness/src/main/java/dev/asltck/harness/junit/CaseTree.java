package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;

/** Grows the tree of tests: chapters, their files, their cases. */
final class CaseTree {

    private final TestDescriptor root;
    private final Parameters parameters;
    private final CaseIds ids;
    private final Map<UniqueId, TestDescriptor> containers = new HashMap<>();

    CaseTree(TestDescriptor root, Parameters parameters) {
        this.root = root;
        this.parameters = parameters;
        this.ids = new CaseIds(root.getUniqueId());
        containers.put(root.getUniqueId(), root);
    }

    void add(Case aCase) {
        file(aCase).addChild(new CaseDescriptor(ids.of(aCase), aCase, parameters));
    }

    private TestDescriptor file(Case aCase) {
        UniqueId id = ids.file(aCase);
        return container(id, chapter(aCase), () -> ContainerDescriptor.ofFile(id, aCase.origin()));
    }

    private TestDescriptor chapter(Case aCase) {
        UniqueId id = ids.parentOfFile(aCase);
        return container(id, root, () -> ContainerDescriptor.ofChapter(id, aCase.chapter()));
    }

    private TestDescriptor container(UniqueId id, TestDescriptor parent, Supplier<TestDescriptor> factory) {
        return containers.computeIfAbsent(id, unknown -> {
            TestDescriptor container = factory.get();
            parent.addChild(container);
            return container;
        });
    }
}
