package dev.asltck.reference.jsonpath;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.PayloadTemplate.Call;
import dev.asltck.reference.path.PayloadTemplate.Constant;
import dev.asltck.reference.path.PayloadTemplate.Elements;
import dev.asltck.reference.path.PayloadTemplate.Field;
import dev.asltck.reference.path.PayloadTemplate.Fields;
import dev.asltck.reference.path.PayloadTemplate.Node;
import dev.asltck.reference.path.PayloadTemplate.Selection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compiles the nodes of a Payload Template. */
final class TemplateCompiler {

    private final Intrinsics functions;

    TemplateCompiler(Intrinsics functions) {
        this.functions = functions;
    }

    TemplateNode compile(Fields fields) throws PathSyntaxException {
        String[] names = new String[fields.fields().size()];
        TemplateNode[] values = new TemplateNode[names.length];
        for (int i = 0; i < names.length; i++) {
            Field field = fields.fields().get(i);
            // As the steps of paths are: what looks for it finds it at once.
            names[i] = field.name().intern();
            values[i] = node(field.name(), field.value());
        }
        return (input, evaluation) -> {
            evaluation.budget().takeData(names.length);
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < names.length; i++) {
                object.set(names[i], values[i].evaluate(input, evaluation));
            }
            return object;
        };
    }

    private TemplateNode node(String name, Node node) throws PathSyntaxException {
        if (node instanceof Constant constant) {
            JsonNode value = constant.value();
            return (input, evaluation) -> value;
        }
        if (node instanceof Fields fields) {
            return compile(fields);
        }
        if (node instanceof Elements elements) {
            return array(name, elements.elements());
        }
        return node instanceof Selection selection
                ? selected(name, CompiledPath.compile(selection.path()))
                : CompiledIntrinsic.compile(((Call) node).call(), functions)::evaluate;
    }

    private TemplateNode array(String name, List<Node> nodes) throws PathSyntaxException {
        TemplateNode[] elements = new TemplateNode[nodes.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = node(name, nodes.get(i));
        }
        return (input, evaluation) -> {
            evaluation.budget().takeData(elements.length);
            ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.length);
            for (TemplateNode element : elements) {
                array.add(element.evaluate(input, evaluation));
            }
            return array;
        };
    }

    private static TemplateNode selected(String name, CompiledPath path) {
        return (input, evaluation) -> {
            JsonNode selected = path.read(input, evaluation);
            if (selected == null) {
                throw new ExecutionFailure(
                        ErrorName.PARAMETER_PATH_FAILURE,
                        "The JSONPath '" + path.text() + "' specified for the field '" + name
                                + ".$' could not be found in the input '" + path.shownDocument(input, evaluation)
                                + "'");
            }
            return selected;
        };
    }
}
