package dev.asltck.reference.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The services that AWS has made an integration of its own for, and what a task can wait for beside the answer.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">Integrating optimized services</a>
 */
enum OptimizedService {
    API_GATEWAY("apigateway", Pattern.CALLBACK),
    ATHENA("athena", Pattern.JOB),
    BATCH("batch", Pattern.JOB),
    BEDROCK("bedrock", Pattern.JOB, Pattern.CALLBACK),
    CODEBUILD("codebuild", Pattern.JOB),
    DATABREW("databrew", Pattern.JOB),
    DYNAMODB("dynamodb"),
    ECS("ecs", Pattern.JOB, Pattern.CALLBACK),
    EKS("eks", Pattern.JOB, Pattern.CALLBACK),
    EMR("elasticmapreduce", Pattern.JOB),
    EMR_ON_EKS("emr-containers", Pattern.JOB),
    EMR_SERVERLESS("emr-serverless", Pattern.JOB),
    EVENTBRIDGE("events", Pattern.CALLBACK),
    GLUE("glue", Pattern.JOB),
    HTTP("http"),
    LAMBDA("lambda", Pattern.CALLBACK),
    MEDIACONVERT("mediaconvert", Pattern.JOB),
    SAGEMAKER("sagemaker", Pattern.JOB),
    SNS("sns", Pattern.CALLBACK),
    SQS("sqs", Pattern.CALLBACK),
    STEP_FUNCTIONS("states", Pattern.JOB, Pattern.CALLBACK);

    private final String word;
    private final boolean hasJobs;
    private final boolean hasCallbacks;

    OptimizedService(String word, Pattern... patterns) {
        this.word = word;
        this.hasJobs = List.of(patterns).contains(Pattern.JOB);
        this.hasCallbacks = List.of(patterns).contains(Pattern.CALLBACK);
    }

    /** What a task waits for. */
    enum Pattern {
        /** The end of the job that was started. */
        JOB,
        /** Somebody who returns the task token. */
        CALLBACK;

        /** The pattern with this name at the end of a Resource. */
        static Optional<Pattern> of(String name) {
            return switch (name) {
                case "sync", "sync:2" -> Optional.of(JOB);
                case "waitForTaskToken" -> Optional.of(CALLBACK);
                default -> Optional.empty();
            };
        }
    }

    static Optional<OptimizedService> of(String word) {
        return Stream.of(values()).filter(service -> service.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    boolean has(Pattern pattern) {
        return pattern == Pattern.JOB ? hasJobs : hasCallbacks;
    }
}
