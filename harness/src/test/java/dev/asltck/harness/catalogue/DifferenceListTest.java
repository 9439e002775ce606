package dev.asltck.harness.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.schema.JsonSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of differences is well-formed. That they are as it says is for the cases to show. */
class DifferenceListTest {

    private static final List<JsonNode> ROWS = new PublishedFile("differences.jsonl").lines();

    private static final Catalogue CATALOGUE = Catalogue.published();

    @Test
    void hasRowsThatAreValidAgainstTheSchema() {
        JsonSchema schema = JsonSchema.of(new PublishedFile("schema/difference-1.schema.json").json());

        assertThat(ROWS)
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(schema.validate(row)).as("%s", row).isEmpty());
    }

    @Test
    void hasNoIdTwice() {
        assertThat(ROWS).extracting(row -> row.required("id").stringValue()).doesNotHaveDuplicates();
    }

    /** One of another kind with the same id would be shown in its place. */
    @Test
    void hasNoIdOfARuleOrAFeature() {
        assertThat(CATALOGUE.differences().keySet())
                .doesNotContainAnyElementsOf(CATALOGUE.rules().keySet())
                .doesNotContainAnyElementsOf(CATALOGUE.features().keySet());
    }

    @Test
    void namesRequirementsOfTheCatalogue() {
        assertThat(CATALOGUE.differences().values())
                .allSatisfy(
                        each -> assertThat(CATALOGUE.requirements().keySet()).containsAll(each.requirements()));
    }

    @Test
    void isReadAsItSays() {
        assertThat(CATALOGUE.differences()).hasEntrySatisfying("default-task-timeout", read -> {
            assertThat(read.topic()).isEqualTo(Difference.Topic.TASK);
            assertThat(read.requirements()).containsExactly("task.timeoutseconds-default-60");
            assertThat(read.evidence())
                    .extracting(Difference.Evidence::kind)
                    .containsExactly(Difference.Evidence.Kind.AWS_DOCUMENTED);
        });
    }
}
