package dev.asltck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documentation shows of files is what they are. With {@code -Dasltck.update=true} they are put in anew. */
class QuotedFilesTest {

    private static final String PAGE = "docs/ci.md";
    private static final Pattern QUOTATION =
            Pattern.compile("(<!-- file: (\\S+) -->\n\n```\\w+\n)(.*?)(```\n)", Pattern.DOTALL);

    @Test
    void areShownAsTheyAre() throws IOException {
        String page = Checkout.read(PAGE);
        String renewed = QUOTATION.matcher(page).replaceAll(QuotedFilesTest::renewed);

        if (Boolean.getBoolean("asltck.update")) {
            Files.writeString(Checkout.file(PAGE), renewed);
        } else {
            assertThat(page).as("%s; renew it with -Dasltck.update=true", PAGE).isEqualTo(renewed);
        }
        assertThat(QUOTATION.matcher(page).results().map(found -> found.group(2)))
                .containsExactlyInAnyOrder(
                        "examples/ci/github-actions.yml",
                        "examples/ci/gitlab-ci.yml",
                        "examples/java-engine/build.gradle.kts");
    }

    private static String renewed(MatchResult quotation) {
        return Matcher.quoteReplacement(quotation.group(1) + Checkout.read(quotation.group(2)) + quotation.group(4));
    }
}
