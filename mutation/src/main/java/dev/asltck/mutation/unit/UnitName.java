package dev.asltck.mutation.unit;

import dev.asltck.reference.dialect.Dialect;

/** Names of units. */
public final class UnitName {

    private static final String IN_AWS = " (aws)";

    private UnitName() {}

    static String of(String caseId, Dialect dialect) {
        return dialect == Dialect.AWS ? caseId + IN_AWS : caseId;
    }

    /** The id of the case that a unit runs. */
    public static String caseId(String unit) {
        return unit.endsWith(IN_AWS) ? unit.substring(0, unit.length() - IN_AWS.length()) : unit;
    }
}
