package dev.asltck.reference.parse;

import dev.asltck.reference.jsonpath.CompiledPath;
import dev.asltck.reference.path.ComputedField;
import dev.asltck.reference.path.IntrinsicCall;
import dev.asltck.reference.path.Path;
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

/**
 * Reads Payload Templates.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">Payload Template</a>
 */
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
    private final Check check;
    private boolean isSound = true;

    private Templates(Problems problems, Check check) {
        this.problems = problems;
        this.check = check;
    }

    /**
     * Reads a template; empty if something is wrong with it, which need not be an error.
     *
     * @param object the check that it is an object
     * @param fields the check of its computed fields
     */
    static Optional<PayloadTemplate> read(Value value, Check object, Check fields) {
        return value.object(object).flatMap(same -> value.data()).flatMap(data -> {
            Templates reader = new Templates(value.problems(), fields);
            PayloadTemplate.Parsed parsed = PayloadTemplate.parse((ObjectNode) data);
            parsed.faults()
                    .forEach(fault -> reader.report(
                            fault,
                            value.place().down(fault.pointer()),
                            data.at(fault.pointer()).stringValue("")));
            reader.check(parsed.template().root(), value.place());
            return reader.isSound ? Optional.of(parsed.template()) : Optional.empty();
        });
    }

    private void check(Node node, Place place) {
        if (node instanceof Fields object) {
            for (Field field : object.fields()) {
                check(field.value(), place.field(nameOf(field)));
            }
        } else if (node instanceof Elements array) {
            for (int i = 0; i < array.elements().size(); i++) {
                check(array.elements().get(i), place.element(i));
            }
        } else if (node instanceof Selection selection) {
            checkPath(selection.path(), place);
        } else if (node instanceof Call call) {
            checkCall(call.call(), place);
        }
    }

    private static String nameOf(Field field) {
        boolean isComputed = field.value() instanceof Selection || field.value() instanceof Call;
        return isComputed ? field.name() + SUFFIX : field.name();
    }

    private void checkPath(Path path, Place place) {
        try {
            CompiledPath.compile(path);
        } catch (PathSyntaxException e) {
            report(ComputedField.fault("", path.text(), e), place, path.text());
        }
    }

    private void checkCall(IntrinsicCall call, Place place) {
        try {
            Paths.compilePathsOf(call);
            IntrinsicRules.check(call, place, problems);
        } catch (PathSyntaxException e) {
            report(ComputedField.fault("", call.text(), e), place, call.text());
        }
    }

    /** Where the specification does not demand a template, nothing that it says of templates is broken. */
    private Check broken(Fault fault, String text) {
        if (check.strictness() != Strictness.DEMANDED) {
            return check;
        }
        if (isDuplicate(fault)) {
            return DUPLICATE.breaking(fault.requirements());
        }
        String rule = IntrinsicSyntax.rule(text, fault.requirements()).orElse(check.id());
        return new Check(rule, check.strictness(), check.requirements()).breaking(fault.requirements());
    }

    private static boolean isDuplicate(Fault fault) {
        return fault.requirements().contains(NO_DUPLICATE);
    }

    private void report(Fault fault, Place place, String text) {
        isSound = false;
        boolean duplicate = isDuplicate(fault);
        Place exact =
                fault.offset().isPresent() ? place.character(fault.offset().getAsInt()) : place;
        problems.report(
                broken(fault, text),
                duplicate ? place.parent() : exact,
                place.label() + " " + fault.message(),
                duplicate
                        ? "Remove one of the two."
                        : "Write a Path such as \"$.a\", or a function such as \"States.UUID()\", or remove \".$\" from the name.");
    }
}
