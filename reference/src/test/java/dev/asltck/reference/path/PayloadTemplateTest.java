package dev.asltck.reference.path;

import static dev.asltck.reference.json.Values.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.path.PayloadTemplate.Call;
import dev.asltck.reference.path.PayloadTemplate.Constant;
import dev.asltck.reference.path.PayloadTemplate.Elements;
import dev.asltck.reference.path.PayloadTemplate.Fault;
import dev.asltck.reference.path.PayloadTemplate.Field;
import dev.asltck.reference.path.PayloadTemplate.Fields;
import dev.asltck.reference.path.PayloadTemplate.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PayloadTemplateTest {

    @Test
    void readsComputedFieldsAtAnyDepth() throws PathSyntaxException {
        PayloadTemplate template =
                parse("{'a.$':'$.x','b':[1,{'c.$':'States.UUID()'}]}").template();

        Fields inner = new Fields(List.of(new Field("c", new Call(IntrinsicCall.parse("States.UUID()")))));
        assertThat(template.root().fields())
                .containsExactly(
                        new Field("a", new Selection(Path.parse("$.x"))),
                        new Field("b", new Elements(List.of(new Constant(json("1")), inner))));
    }

    @Test
    void foldsWhatIsNotComputedIntoConstantsThatShareTheDefinition() {
        ObjectNode definition = (ObjectNode) json("{'a':{'b':[{'c':'$.x'}]},'d':[]}");

        List<Field> fields = PayloadTemplate.parse(definition).template().root().fields();

        assertThat(fields).extracting(Field::name).containsExactly("a", "d");
        assertThat(((Constant) fields.get(0).value()).value()).isSameAs(definition.get("a"));
    }

    @Test
    void readsAnEmptyTemplate() {
        assertThat(parse("{}").template().root().fields()).isEmpty();
    }

    @Test
    void stripsOneSuffixOnly() {
        assertThat(parse("{'.$':'$','a.$.$':'$'}").template().root().fields())
                .extracting(Field::name)
                .containsExactly("", "a.$");
    }

    @Test
    void findsEveryFault() {
        List<Fault> faults = parse(
                        "{'a.$':5,'b':[{'c/d.$':'nope'}],'e.$':'$x-y','f.$':'$$.','g.$':'$$x','h':1,'h.$':'$','i.$':''}")
                .faults();

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactly("/a.$", "/b/0/c~1d.$", "/e.$", "/g.$", "/h.$", "/i.$");
        assertThat(faults)
                .extracting(fault -> fault.requirements().get(0))
                .containsExactly(
                        "payload.otherwise-intrinsic",
                        "payload.otherwise-intrinsic",
                        "payload.single-dollar-is-path",
                        "payload.double-dollar-is-path",
                        "payload.no-duplicate-after-rename",
                        "payload.otherwise-intrinsic");
    }

    @Test
    void saysWhereInTheTextTheFaultIs() {
        assertThat(parse("{'a.$':'F(1 2)'}").faults())
                .extracting(Fault::message)
                .containsExactly("is no Intrinsic Function: it has no comma between two arguments (at character 5)");
    }

    @Test
    void tellsNoMoreFaultsThanAnyoneReads() {
        ObjectNode template = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < 1000; i++) {
            template.put("x" + i + ".$", i);
        }

        assertThat(PayloadTemplate.parse(template).faults()).hasSize(100);
    }

    private static PayloadTemplate.Parsed parse(String template) {
        return PayloadTemplate.parse((ObjectNode) json(template));
    }
}
