package dev.asltck.wrongengines;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/**
 * A part of a unified diff, with the lines around that stay.
 *
 * @param before the lines as they were
 * @param after the lines as they become
 */
record Hunk(List<String> before, List<String> after) {

    static Hunk of(AbstractDelta<String> delta) {
        return new Hunk(delta.getSource().getLines(), delta.getTarget().getLines());
    }

    /** How many lines go and come. */
    int changedLines() {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .mapToInt(
                        change -> change.getSource().size() + change.getTarget().size())
                .sum();
    }
}
