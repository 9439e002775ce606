package dev.asltck.reports.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.asltck.reports.golden.GoldenFile;
import dev.asltck.reports.golden.Runs;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.runs.NamedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TotalsTest {

    @Test
    void areAsTheyHaveBeenLookedAt() {
        GoldenFile.assertUnchanged(TotalsTest.class, "totals.json", json(Runs.toyOfAws(), Runs.toy()));
    }

    @Test
    void keepTheirSchema() throws IOException {
        String json = json(Runs.toyOfAws(), Runs.toy(), Runs.hostile());

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void haveASchemaThatRefusesOtherMembers() throws IOException {
        String json = json(Runs.toy()).replace("\"judged\"", "\"judgedBy\"");

        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void countACaseForEachOfItsFeatures() {
        JsonNode run = new JsonMapper().readTree(json(Runs.toy())).at("/runs/0");

        assertThat(run.at("/features/jsonata/unsupported").intValue()).isOne();
        assertThat(run.at("/features/distributed-map/cases").intValue()).isOne();
        assertThat(run.at("/total/judged").intValue()).isEqualTo(7);
    }

    @Test
    void areAscii() {
        assertThat(json(Runs.hostile())).matches("[\\x20-\\x7e\\n]*");
    }

    private static String json(RunResults... runs) {
        return Totals.of(NamedRun.of(List.of(runs))).json();
    }

    private static Schema schema() throws IOException {
        try (var stream = TotalsTest.class.getResourceAsStream("/dev/asltck/reports/schema/totals-1.schema.json")) {
            assertThat(stream).isNotNull();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
