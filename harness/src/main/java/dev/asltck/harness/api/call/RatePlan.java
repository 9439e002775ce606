package dev.asltck.harness.api.call;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often each operation may be called. The numbers are the default quotas of an account, which AWS may have raised or lowered for it; what
 * it refuses all the same is tried again by the SDK.
 *
 * @param buckets by operation; one that is not there may be called as often as anybody likes
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html#service-limits-api-action-throttling-general">Quotas
 *     related to API action throttling</a>
 */
public record RatePlan(Map<Operation, Bucket> buckets) {

    /** No limits: an emulator on this machine. */
    public static final RatePlan UNLIMITED = new RatePlan(Map.of());

    /** US East (N. Virginia), US West (Oregon) and Europe (Ireland) have larger quotas than all others. */
    private static final Set<String> LARGE_REGIONS = Set.of("us-east-1", "us-west-2", "eu-west-1");

    public RatePlan {
        buckets = Map.copyOf(buckets);
    }

    /**
     * So many calls at once, and so many more each second.
     *
     * @param size of the bucket of tokens, each of which is good for one call
     * @param refillPerSecond tokens that come back
     */
    public record Bucket(int size, int refillPerSecond) {

        /** How long so many calls take from a full bucket. */
        public Duration timeFor(long calls) {
            long late = Math.max(0, calls - size);
            return Duration.ofMillis(late * 1_000 / refillPerSecond);
        }
    }

    /** What AWS allows in a region. */
    public static RatePlan ofAws(String region) {
        boolean large = LARGE_REGIONS.contains(region);
        Map<Operation, Bucket> buckets = new EnumMap<>(Operation.class);
        buckets.put(Operation.CREATE_STATE_MACHINE, new Bucket(100, 1));
        buckets.put(Operation.DELETE_STATE_MACHINE, new Bucket(100, 1));
        buckets.put(Operation.LIST_STATE_MACHINES, new Bucket(100, 5));
        buckets.put(Operation.VALIDATE_STATE_MACHINE_DEFINITION, new Bucket(100, 1));
        buckets.put(Operation.CREATE_ACTIVITY, new Bucket(100, 1));
        buckets.put(Operation.DELETE_ACTIVITY, new Bucket(100, 1));
        buckets.put(Operation.LIST_ACTIVITIES, new Bucket(100, large ? 10 : 5));
        buckets.put(Operation.LIST_TAGS_FOR_RESOURCE, new Bucket(100, 1));
        buckets.put(Operation.START_EXECUTION, large ? new Bucket(1_300, 300) : new Bucket(800, 150));
        buckets.put(Operation.STOP_EXECUTION, large ? new Bucket(1_000, 200) : new Bucket(500, 25));
        buckets.put(Operation.DESCRIBE_EXECUTION, large ? new Bucket(300, 15) : new Bucket(250, 10));
        buckets.put(Operation.LIST_EXECUTIONS, large ? new Bucket(200, 5) : new Bucket(100, 2));
        buckets.put(Operation.GET_EXECUTION_HISTORY, new Bucket(400, 20));
        buckets.put(Operation.GET_ACTIVITY_TASK, large ? new Bucket(3_000, 500) : new Bucket(1_500, 300));
        buckets.put(Operation.SEND_TASK_ANSWER, large ? new Bucket(3_000, 500) : new Bucket(1_500, 300));
        buckets.put(Operation.TEST_STATE, new Bucket(1, 1));
        return new RatePlan(buckets);
    }

    /** The limit of an operation, if it has one. */
    public Optional<Bucket> of(Operation operation) {
        return Optional.ofNullable(buckets.get(operation));
    }
}
