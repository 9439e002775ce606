package dev.asltck.reports.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON documents for programs that people read too: members in the order of the records, what is deep on one line. ASCII only, as result
 * files are.
 */
public final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .defaultPrettyPrinter(layout())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private ReportJson() {}

    /** The document, which ends with a line break. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    private static DefaultPrettyPrinter layout() {
        return new ShallowLayout(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER));
    }

    /** Lines as usual, but an object that is deeper than the members of a run stays on its line. */
    private static final class ShallowLayout extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;
        private static final int DEEPEST_LINES = 4;

        private final Separators separators;

        ShallowLayout(Separators separators) {
            super(separators);
            this.separators = separators;
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            _objectIndenter = new Indenter() {
                @Override
                public boolean isInline() {
                    return false;
                }

                @Override
                public void writeIndentation(JsonGenerator generator, int level) {
                    if (level <= DEEPEST_LINES) {
                        lines.writeIndentation(generator, level);
                    } else {
                        generator.writeRaw(' ');
                    }
                }
            };
            _arrayIndenter = lines;
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new ShallowLayout(separators);
        }

        @Override
        public void writeEndObject(JsonGenerator generator, int members) {
            if (_nesting > DEEPEST_LINES) {
                _nesting--;
                generator.writeRaw(" }");
            } else {
                super.writeEndObject(generator, members);
            }
        }
    }
}
