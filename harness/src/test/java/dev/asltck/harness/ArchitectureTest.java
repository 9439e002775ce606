package dev.asltck.harness;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.asltck.harness.cli.Main;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "dev.asltck.harness";

    /** Guards against rules that pass because nothing was scanned. Raise it as the module grows. */
    private static final int FEWEST_CLASSES = 120;

    private static final Pattern ENDS_THE_PROCESS =
            Pattern.compile("java\\.lang\\.System\\.exit\\(.*|java\\.lang\\.Runtime\\.(exit|halt)\\(.*");

    private static final JavaClasses MODULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.asltck");

    private static final JavaClasses CLASSES = MODULES.that(resideInAPackage(ROOT + ".."));

    @Test
    void scansTheModule() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.asltck.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** Of all modules seen from here: the compiler checks null only where a package asks for it. */
    @Test
    void packagesAreNullMarked() {
        Set<JavaPackage> packages = MODULES.stream().map(JavaClass::getPackage).collect(Collectors.toUnmodifiableSet());

        assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    /** Adapters compile against these: each says how far it can be relied on. */
    @Test
    void interfaceTypesHaveAStatus() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".engine", ROOT + ".verdict")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(API.class)
                .check(CLASSES);
    }

    /** Programs that embed the harness own their streams. */
    @Test
    void onlyTheCommandLineUsesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .accessTargetWhere(describe(
                        "ends the process",
                        access -> ENDS_THE_PROCESS
                                .matcher(access.getTarget().getFullName())
                                .matches()))
                .check(CLASSES);
    }
}
