package dev.asltck.mutation.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.mutation.unit.ReferenceClasses;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final List<Plumbing> PLUMBING = JsonLines.read(Path.of("plumbing.jsonl"), Plumbing.class);

    @Test
    void leavesOutPlumbingDocumentationAndNestedClasses() {
        Scope scope = Scope.of(
                List.of(
                        "dev.asltck.reference.yaml.YamlText",
                        "dev.asltck.reference.state.package-info",
                        "dev.asltck.reference.state.Gate$Bar",
                        "dev.asltck.reference.state.Gate",
                        "dev.asltck.reference.Program"),
                List.of(new Plumbing(List.of("yaml"), "none of our business")));

        assertThat(scope.classes()).extracting(ReferenceClass::name).containsExactly("Program", "state.Gate");
        assertThat(scope.select(List.of("state"))).containsExactly(new ReferenceClass("state.Gate"));
        assertThat(scope.select(List.of())).isEqualTo(scope.classes());
    }

    @Test
    void thePlumbingIsThere() {
        List<ReferenceClass> all = Scope.of(ReferenceClasses.names(), List.of()).classes();

        assertThat(PLUMBING)
                .isNotEmpty()
                .allSatisfy(plumbing -> assertThat(plumbing.classes())
                        .allSatisfy(glob -> assertThat(all).anyMatch(type -> type.matches(glob))));
    }
}
