package dev.asltck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Gradle build of the example has no Gradle here to run it: at least it asks for the same as the Maven build, which is run. */
class GradleBuildTest {

    private static final Pattern IN_POM =
            Pattern.compile("<dependency>\\s*<groupId>(.+)</groupId>\\s*<artifactId>(.+)</artifactId>"
                    + "\\s*<version>(.+)</version>\\s*(?:<scope>(.+)</scope>)?");
    private static final Pattern IN_GRADLE =
            Pattern.compile("(implementation|testImplementation)\\(\"(.+):(.+):(.+)\"\\)");

    @Test
    void hasTheDependenciesOfTheMavenBuild() {
        assertThat(gradle()).isEqualTo(maven()).hasSize(2);
    }

    private static List<String> maven() {
        String pom = Checkout.read("examples/java-engine/pom.xml");
        return IN_POM.matcher(pom.substring(0, pom.indexOf("<build>")))
                .results()
                .map(found -> String.join(":", found.group(1), found.group(2), found.group(3))
                        + (found.group(4) == null ? "" : " for tests"))
                .toList();
    }

    private static List<String> gradle() {
        return IN_GRADLE
                .matcher(Checkout.read("examples/java-engine/build.gradle.kts"))
                .results()
                .map(found -> Stream.of(found.group(2), found.group(3), found.group(4))
                                .reduce((left, right) -> left + ":" + right)
                                .orElseThrow()
                        + (found.group(1).startsWith("test") ? " for tests" : ""))
                .toList();
    }
}
