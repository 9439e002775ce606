package dev.asltck.harness.api.task;

import dev.asltck.harness.api.call.Refusal;

/** Takes what comes of polling an activity. */
public interface TaskReceiver {

    /** The engine has a task. */
    void received(String token, String input);

    /** Polling fails, for a reason that will not pass. */
    void failed(Refusal why);
}
