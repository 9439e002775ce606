package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Origin;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** A chapter or a file. */
final class ContainerDescriptor extends AbstractTestDescriptor implements Node<TckContext> {

    private ContainerDescriptor(UniqueId uniqueId, String displayName) {
        super(uniqueId, displayName);
    }

    private ContainerDescriptor(UniqueId uniqueId, String displayName, TestSource source) {
        super(uniqueId, displayName, source);
    }

    static ContainerDescriptor ofChapter(UniqueId uniqueId, String chapter) {
        return new ContainerDescriptor(uniqueId, chapter);
    }

    static ContainerDescriptor ofFile(UniqueId uniqueId, Origin origin) {
        return new ContainerDescriptor(uniqueId, origin.fileName(), Sources.ofFile(origin));
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public ExecutionMode getExecutionMode() {
        return ExecutionMode.CONCURRENT;
    }
}
