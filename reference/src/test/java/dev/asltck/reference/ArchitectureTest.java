package dev.asltck.reference;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "dev.asltck.reference";

    /** Guards against rules that pass because nothing was scanned. Raise it as the module grows. */
    private static final int FEWEST_CLASSES = 80;

    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Methods and constructors, by full name with parameters, whose answer depends on the machine. */
    private static final Pattern AMBIENT = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*",
            "java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system|tickMillis|tickSeconds|tickMinutes).*",
            "java\\.(time\\.ZoneId\\.systemDefault|util\\.TimeZone\\.getDefault)\\(.*",
            "java\\.util\\.Calendar\\.getInstance\\(.*",
            "java\\.util\\.(Date|GregorianCalendar|Random|SplittableRandom)\\.<init>\\(\\)",
            "java\\.util\\.random\\.RandomGenerator(Factory)?\\.(of|getDefault)\\(.*",
            "java\\.lang\\.(Strict)?Math\\.random\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(.*",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)"));

    private static final Pattern BLOCKING_OR_PARALLEL = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.Object\\.wait\\(.*",
            "java\\.util\\.concurrent\\..*\\.sleep\\(.*",
            "java\\.util\\..*\\.parallel\\w*\\(.*"));

    private static final Pattern CATCH = Pattern.compile("\\bcatch\\s*\\(([^)]*?)\\s+\\w+\\)");

    @Test
    void scansTheModule() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.asltck.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesAreNullMarked() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toUnmodifiableSet());

        assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void dependsOnLibrariesForTextsAndExpressionsOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        ROOT + "..",
                        "com.dashjoin.jsonata..",
                        "com.fasterxml.jackson.annotation..",
                        "com.jayway.jsonpath..",
                        "org.jspecify.annotations..",
                        "org.snakeyaml.engine..",
                        "tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyJsonpathUsesTheJsonPathLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".jsonpath..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.jayway..")
                .check(CLASSES);
    }

    @Test
    void onlyJsonataUsesTheJsonataLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".jsonata..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.dashjoin..")
                .check(CLASSES);
    }

    @Test
    void onlyYamlUsesTheYamlLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void timeAndEntropyComeFromTheEnvironment() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "reads the machine's clock or entropy",
                        access -> AMBIENT.matcher(access.getTarget().getFullName())
                                .matches()))
                .orShould()
                .dependOnClassesThat(assignableTo(ThreadLocalRandom.class).or(assignableTo(SecureRandom.class)))
                .check(CLASSES);
    }

    @Test
    void startsNoThreadAndBlocksNone() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(Thread.class)
                        .or(assignableTo(Executor.class))
                        .or(assignableTo(Executors.class))
                        .or(assignableTo(CompletionStage.class))
                        .or(assignableTo(Timer.class))
                        .or(assignableTo(LockSupport.class)))
                .orShould()
                .accessTargetWhere(describe(
                        "blocks or runs in parallel",
                        access -> BLOCKING_OR_PARALLEL
                                .matcher(access.getTarget().getFullName())
                                .matches()))
                .check(CLASSES);
    }

    @Test
    void leavesTheStandardStreamsAlone() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(CLASSES);
    }

    /**
     * A catch-all would turn a bug of ours into specified behavior. Read from the sources, because in class files every
     * try-with-resources catches {@link Throwable}. The JSONata library reports mistakes of an expression by exceptions of every kind,
     * so the one class that evaluates with it may.
     */
    @Test
    void catchesNoGenericException() throws IOException {
        assertThat(classesThatCatch(Set.of("Exception", "RuntimeException", "Throwable", "Error")))
                .containsOnly("JsonataExpression.java");
    }

    /** Only there does an error raised within a state become the state's error. */
    @Test
    void catchesExecutionFailuresInOnePlace() throws IOException {
        assertThat(classesThatCatch(Set.of("ExecutionFailure"))).containsExactly("StepRunner.java");
    }

    private static List<String> classesThatCatch(Set<String> exceptions) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> catches(file, exceptions))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean catches(Path file, Set<String> exceptions) {
        return CATCH.matcher(read(file))
                .results()
                .flatMap(match -> Stream.of(match.group(1).split("\\|")))
                .map(type -> type.replaceFirst("^\\s*final\\s", "").strip())
                .anyMatch(type -> exceptions.contains(type.replaceFirst("^java\\.lang\\.", "")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
