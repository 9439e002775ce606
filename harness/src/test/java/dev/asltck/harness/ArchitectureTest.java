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

    /** Methods and constructors whose answer depends on the locale, the time zone or the character set of the machine. */
    private static final Pattern ASKS_FOR_THE_PLACE = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.lang\\.String\\.(format\\(java\\.lang\\.String.*|formatted\\(.*)",
            "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(java\\.lang\\.String.*",
            "java\\.io\\.(PrintStream|PrintWriter|OutputStreamWriter)\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.io\\.File(Reader|Writer)\\.<init>\\([^,]*\\)",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
            "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
            "java\\.util\\.Calendar\\.getInstance\\(.*",
            "java\\.util\\.Scanner\\.<init>\\([^,]*\\)",
            "java\\.util\\.Formatter\\.<init>\\([^,]*\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.time\\.Clock\\.systemDefaultZone\\(\\)",
            "java\\.time\\.(Local|Offset|Zoned)\\w+\\.now\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "java\\.text\\.\\w*Format\\.(<init>|get\\w*Instance)\\((?!.*(Locale|Symbols)).*",
            "java\\.text\\.Collator\\.getInstance\\(\\)"));

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
        Set<JavaPackage> packages = MODULES.stream()
                .map(JavaClass::getPackage)
                // Made of templates by their compiler, which knows no annotations.
                .filter(each -> !each.getName().equals("dev.asltck.site.template"))
                .collect(Collectors.toUnmodifiableSet());

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

    /** Of all modules seen from here: a run gives the same results wherever it takes place. */
    @Test
    void nothingDependsOnThePlace() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "asks for the locale, the time zone or the character set of the machine",
                        access -> ASKS_FOR_THE_PLACE
                                .matcher(access.getTarget().getFullName())
                                .matches()))
                .check(MODULES);
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
