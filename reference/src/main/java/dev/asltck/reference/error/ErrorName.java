package dev.asltck.reference.error;

/**
 * The predefined Error Names. The only place in which one is written out.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-a">Appendix A</a>
 */
public final class ErrorName {

    public static final String ALL = "States.ALL";
    public static final String HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout";
    public static final String TIMEOUT = "States.Timeout";
    public static final String TASK_FAILED = "States.TaskFailed";
    public static final String PERMISSIONS = "States.Permissions";
    public static final String RESULT_PATH_MATCH_FAILURE = "States.ResultPathMatchFailure";
    public static final String PARAMETER_PATH_FAILURE = "States.ParameterPathFailure";
    public static final String QUERY_EVALUATION_ERROR = "States.QueryEvaluationError";
    public static final String BRANCH_FAILED = "States.BranchFailed";
    public static final String NO_CHOICE_MATCHED = "States.NoChoiceMatched";
    public static final String INTRINSIC_FAILURE = "States.IntrinsicFailure";
    public static final String EXCEED_TOLERATED_FAILURE_THRESHOLD = "States.ExceedToleratedFailureThreshold";
    public static final String ITEM_READER_FAILED = "States.ItemReaderFailed";
    public static final String RESULT_WRITER_FAILED = "States.ResultWriterFailed";

    /**
     * For the runtime errors that the specification leaves without a name. Names that are not its own must not begin with
     * {@code States.}
     */
    public static final String UNSPECIFIED = "RuntimeError";

    /** AWS only: most failures of the interpreter itself. */
    public static final String RUNTIME = "States.Runtime";

    /** AWS only: a ResultPath that cannot be applied. */
    public static final String REFERENCE_PATH_CONFLICT = "States.ReferencePathConflict";

    /** AWS only: a payload above the size limit. */
    public static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";

    private ErrorName() {}
}
