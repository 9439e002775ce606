package dev.asltck.harness.api.call;

import java.util.Locale;

/** What the adapter asks of the API. */
public enum Operation {
    CREATE_STATE_MACHINE,
    DELETE_STATE_MACHINE,
    LIST_STATE_MACHINES,
    VALIDATE_STATE_MACHINE_DEFINITION,
    CREATE_ACTIVITY,
    DELETE_ACTIVITY,
    LIST_ACTIVITIES,
    LIST_TAGS_FOR_RESOURCE,
    START_EXECUTION,
    START_SYNC_EXECUTION,
    STOP_EXECUTION,
    DESCRIBE_EXECUTION,
    LIST_EXECUTIONS,
    GET_EXECUTION_HISTORY,
    GET_ACTIVITY_TASK,
    SEND_TASK_ANSWER;

    /** As the API spells it. */
    public String word() {
        if (this == SEND_TASK_ANSWER) {
            return "SendTaskSuccess";
        }
        StringBuilder word = new StringBuilder();
        for (String part : name().split("_", -1)) {
            word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return word.toString();
    }
}
