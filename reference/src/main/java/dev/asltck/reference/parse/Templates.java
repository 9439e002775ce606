package dev.asltck.reference.parse;

import dev.asltck.reference.jsonpath.CompiledPath;
import dev.asltck.reference.path.ComputedField;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.PayloadTemplate;
import dev.asltck.reference.path.PayloadTemplate.Call;
import dev.asltck.reference.path.PayloadTemplate.Elements;
import dev.asltck.reference.path.PayloadTemplate.Fault;
import dev.asltck.reference.path.PayloadTemplate.Field;
import dev.asltck.reference.path.PayloadTemplate.Fields;
import dev.asltck.reference.path.PayloadTemplate.Node;
import dev.asltck.reference.path.PayloadTemplate.Selection;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.IntrinsicRules;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads Payload Templates. */
final class Templates {
    static final Check VALUE = Check.demanded("payload-template-value");
    static final Check ITEM_SELECTOR_VALUE =
            Check.demanded("itemselector-template-value", "map.jsonpath.itemselector-template");
    static final Check ASSIGN_VALUE = Check.demanded("assign-template-value");
    static final Check DUPLICATE = Check.demanded("payload-template-dup");
    static final Check CREDENTIALS_VALUE = Check.silent("credentials-template", Strictness.ADVICE);

    private static final String NO_DUPLICATE = "payload.no-duplicate-after-rename";
    private static final String SUFFIX = ".$";

    private final Problems problems;
    private final Place place;
    private final Check check;

    private Templates(Value value, Check check) {
        this.problems = value.problems();
        this.place = value.place();
        this.check = check;
    }

    /**
     * Reads a template.
     *
     * @param object the check that it is an object
     * @param fields the check of its computed fields
     */
    static Optional<PayloadTemplate> read(Value value, Check object, Check fields) {
        return value.object(object).flatMap(same -> value.data()).map(data -> {
            Templates reader = new Templates(value, fields);
            PayloadTemplate.Parsed parsed = PayloadTemplate.parse((ObjectNode) data);
            parsed.faults().forEach(reader::report);
            reader.check(parsed.template().root(), "");
            return parsed.template();
        });
    }

    private void check(Node node, String pointer) {
        if (node instanceof Fields object) {
            object.fields().forEach(field -> check(field.value(), pointer + "/" + token(field)));
        } else if (node instanceof Elements array) {
            for (int i = 0; i < array.elements().size(); i++) {
                check(array.elements().get(i), pointer + "/" + i);
            }
        } else if (node instanceof Selection selection) {
            checkPath(selection, pointer);
        } else if (node instanceof Call call) {
            checkCall(call.call(), pointer);
        }
    }

    private static String token(Field field) {
        String name = field.value() instanceof Selection || field.value() instanceof Call
                ? field.name() + SUFFIX
                : field.name();
        return Place.escaped(name);
    }

    private void checkPath(Selection selection, String pointer) {
        try {
            CompiledPath.compile(selection.path());
        } catch (PathSyntaxException e) {
            report(ComputedField.fault(pointer, selection.path().text(), e));
        }
    }

    private void checkCall(IntrinsicCall call, String pointer) {
        try {
            Paths.compilePathsOf(call);
            IntrinsicRules.check(call, place.down(pointer), problems);
        } catch (PathSyntaxException e) {
            report(ComputedField.fault(pointer, call.text(), e));
        }
    }

    private void report(Fault fault) {
        boolean duplicate = fault.requirements().contains(NO_DUPLICATE);
        Check violated = (duplicate ? DUPLICATE : check).breaking(fault.requirements());
        Place at = place.down(fault.pointer());
        problems.report(
                violated,
                duplicate ? at.parent() : at,
                at.label() + " " + fault.message(),
                duplicate
                        ? "Remove one of the two."
                        : "Write a Path such as \"$.a\", or a function such as \"States.UUID()\", or remove \".$\" from the name.");
    }
}
