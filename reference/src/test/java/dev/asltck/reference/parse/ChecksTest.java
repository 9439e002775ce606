package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Strictness;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks name requirements that there are, and speak for the specification only where they do. */
class ChecksTest {
    private static final int FEWEST_CHECKS = 100;

    private static final Set<String> REQUIREMENTS = SpecCases.requirementIds();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.asltck.reference.parse", "dev.asltck.reference.validate");

    @Test
    void namesRequirementsOfTheCatalogue() throws ReflectiveOperationException {
        List<Check> checks = checks();

        assertThat(checks)
                .hasSizeGreaterThan(FEWEST_CHECKS)
                .allSatisfy(check -> assertThat(REQUIREMENTS).containsAll(check.requirements()));
    }

    @Test
    void namesRequirementsOfTheCatalogueInWhatItReports() {
        Stream<Problem> reported = SpecCases.cases().stream()
                .map(SpecCases::definition)
                .flatMap(definition -> Definition.load(definition, Dialect.SPEC).problems().stream());

        assertThat(reported).allSatisfy(problem -> assertThat(REQUIREMENTS).containsAll(problem.requirements()));
    }

    @Test
    void namesTheTablesCells() {
        assertThat(Stream.of(StateType.values())
                        .flatMap(type -> Stream.of(CommonField.values())
                                .filter(field -> !field.isIn(type))
                                .map(field -> field.missingFrom(type))))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(REQUIREMENTS).containsAll(check.requirements()));
    }

    @Test
    void spellsRulesInKebabCase() throws ReflectiveOperationException {
        assertThat(checks()).extracting(Check::id).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void neverBreaksARequirementWithAWarningAlone() throws ReflectiveOperationException {
        assertThat(checks())
                .filteredOn(check -> check.strictness() == Strictness.ADVICE)
                .allSatisfy(check -> assertThat(check.requirements()).isEmpty());
    }

    private static List<Check> checks() throws ReflectiveOperationException {
        Stream.Builder<Check> checks = Stream.builder();
        for (JavaField constant : CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .toList()) {
            Field field = constant.reflect();
            field.setAccessible(true);
            add(field.get(null), checks);
        }
        return checks.build().toList();
    }

    private static void add(Object constant, Stream.Builder<Check> checks) {
        if (constant instanceof Check check) {
            checks.add(check);
        } else if (constant instanceof IndirectInteger integer) {
            checks.add(integer.literal()).add(integer.path()).add(integer.exclusive());
        } else if (constant instanceof ErrorEquals names) {
            checks.add(names.required())
                    .add(names.array())
                    .add(names.nonEmpty())
                    .add(names.strings());
        }
    }
}
