package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.SelectorResolutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;

/**
 * Which cases a discovery request asks for: those of unique ids and files. Without any selector it asks for all, as a suite does that only
 * includes this engine. Classes, packages and the like are other engines'.
 */
final class CaseSelection {

    private final EngineDiscoveryRequest request;
    private final UniqueId engine;
    private final CaseIds ids;

    CaseSelection(EngineDiscoveryRequest request, UniqueId engine) {
        this.request = request;
        this.engine = engine;
        this.ids = new CaseIds(engine);
    }

    /** Whether nothing here is asked for, so that no file needs to be read. */
    boolean isOfOthers() {
        return !isOfAll()
                && uniqueIds().findAny().isEmpty()
                && files().findAny().isEmpty();
    }

    /** The cases asked for, in their order. */
    List<Case> of(List<Case> cases) {
        if (isOfAll()) {
            return cases;
        }
        Set<UniqueId> selected = new HashSet<>();
        uniqueIds().forEach(selector -> add(selected, selector, below(selector.getUniqueId(), cases)));
        files().forEach(selector -> add(selected, selector, new SelectedFile(selector).of(cases)));
        return cases.stream().filter(each -> selected.contains(ids.of(each))).toList();
    }

    private boolean isOfAll() {
        return request.getSelectorsByType(DiscoverySelector.class).isEmpty();
    }

    private Stream<UniqueIdSelector> uniqueIds() {
        return request.getSelectorsByType(UniqueIdSelector.class).stream()
                .filter(selector -> selector.getUniqueId().hasPrefix(engine));
    }

    private Stream<FileSelector> files() {
        return request.getSelectorsByType(FileSelector.class).stream()
                .filter(selector -> selector.getRawPath().endsWith(".json"));
    }

    private List<Case> below(UniqueId container, List<Case> cases) {
        return cases.stream().filter(each -> ids.of(each).hasPrefix(container)).toList();
    }

    private void add(Set<UniqueId> selected, DiscoverySelector selector, List<Case> cases) {
        cases.forEach(each -> selected.add(ids.of(each)));
        SelectorResolutionResult result =
                cases.isEmpty() ? SelectorResolutionResult.unresolved() : SelectorResolutionResult.resolved();
        request.getDiscoveryListener().selectorProcessed(engine, selector, result);
    }
}
