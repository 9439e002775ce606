package dev.asltck.reference.yaml;

import dev.asltck.reference.source.Lines;
import dev.asltck.reference.source.LocatedValue;
import dev.asltck.reference.source.Remark;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.source.SyntaxError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A YAML text that people edit: one document of YAML 1.2, core schema, that stands for a JSON value.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/">YAML 1.2</a>
 */
public final class YamlText extends SourceText {

    private final @Nullable JsonNode tree;
    private final @Nullable SyntaxError syntaxError;
    private final Remarks remarks;

    private YamlText(String text, @Nullable JsonNode tree, @Nullable SyntaxError syntaxError, Remarks remarks) {
        super(text);
        this.tree = tree;
        this.syntaxError = syntaxError;
        this.remarks = remarks;
    }

    /** Reads a text; one that is malformed, or that says what JSON cannot say, gives no tree but a syntax error. */
    public static YamlText read(String text) {
        Composer composer = new Composer(text, false);
        try {
            return new YamlText(text, composer.compose().value(), null, composer.remarks());
        } catch (YamlSyntaxException e) {
            SyntaxError error = new SyntaxError(e.explanation(), Lines.of(text).location(e.index()), e.hint());
            return new YamlText(text, null, error, composer.remarks());
        }
    }

    @Override
    public Optional<JsonNode> tree() {
        return Optional.ofNullable(tree);
    }

    @Override
    public Optional<SyntaxError> syntaxError() {
        return Optional.ofNullable(syntaxError);
    }

    @Override
    public List<String> duplicateKeys() {
        return remarks.duplicateKeys();
    }

    @Override
    public List<Remark> remarks() {
        return remarks.ambiguous().stream()
                .map(each -> new Remark(each.pointer(), location(each.index()), each.message(), each.hint()))
                .toList();
    }

    @Override
    protected int[] characters(int start, String string) {
        boolean isBlock = start < text().length() && "|>".indexOf(text().charAt(start)) >= 0;
        return isBlock
                ? BlockScalar.characters(text(), start, string)
                : FlowScalar.characters(text(), start, string.length());
    }

    @Override
    protected LocatedValue scanLocations() {
        try {
            return new Composer(text(), true).compose().place();
        } catch (YamlSyntaxException e) {
            return LocatedValue.scalar(e.index(), e.index());
        }
    }
}
