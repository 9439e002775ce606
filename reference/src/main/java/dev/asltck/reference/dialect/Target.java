package dev.asltck.reference.dialect;

/**
 * What a definition is written for.
 *
 * @param machineType how AWS would run it; means nothing in another dialect
 * @param mocked whether tasks are answered by something else than what their Resource names, so that any URI does for a Resource
 */
public record Target(Dialect dialect, MachineType machineType, boolean mocked) {

    /** A machine whose tasks are mocked, as those of cases are. */
    public static Target mocked(Dialect dialect) {
        return new Target(dialect, MachineType.STANDARD, true);
    }

    /** A machine that is to run as it is. */
    public static Target deployed(Dialect dialect, MachineType machineType) {
        return new Target(dialect, machineType, false);
    }
}
