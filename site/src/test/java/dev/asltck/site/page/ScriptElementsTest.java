package dev.asltck.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.site.Hostile;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScriptElementsTest {

    @Test
    void writesDataThatCannotEndItsElement() {
        String json = ScriptElements.json(List.of("</script>", "<!-- <script>", Hostile.TEXT));

        assertThat(json).doesNotContain("<").matches("\\p{ASCII}*");
    }

    @Test
    void writesDataThatReadsAsItWas() {
        String json = ScriptElements.json(List.of(Hostile.TEXT));

        assertThat(JsonMapper.shared().readTree(json).get(0).stringValue()).isEqualTo(Hostile.TEXT);
    }
}
