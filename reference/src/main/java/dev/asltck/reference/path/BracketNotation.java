package dev.asltck.reference.path;

import java.util.List;

/** Steps as text in brackets, which has no character that means anything else in a name. */
public final class BracketNotation {

    private BracketNotation() {}

    /** The steps, one after another. */
    public static String of(List<ReferencePath.Step> steps) {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(of(step)));
        return text.toString();
    }

    /** One step. */
    public static String of(ReferencePath.Step step) {
        return step instanceof ReferencePath.Step.Field field
                ? "['" + field.name().replace("\\", "\\\\").replace("'", "\\'") + "']"
                : "[" + ((ReferencePath.Step.Index) step).index() + "]";
    }
}
