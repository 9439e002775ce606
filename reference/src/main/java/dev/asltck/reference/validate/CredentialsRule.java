package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.stream.Stream;

/**
 * With AWS, Credentials say which role the task is executed with.
 *
 * @see <a href="https://states-language.net/spec.html#credentials">Credentials</a>
 */
final class CredentialsRule implements Rule {
    static final Check ROLE = Check.silent("credentials-rolearn", Strictness.LIMIT_OF_AWS);

    @Override
    public void check(StateOutline state, Problems problems) {
        state.part("Credentials")
                .filter(CredentialsRule::namesNoRole)
                .ifPresent(
                        credentials -> problems.report(
                                ROLE,
                                credentials.place(),
                                "The field \"RoleArn\" is missing",
                                "Add \"RoleArn\" with the ARN of the role, or \"RoleArn.$\" with its Path in a JSONPath state."));
    }

    private static boolean namesNoRole(Part credentials) {
        return Stream.of("RoleArn", "RoleArn.$")
                .allMatch(name -> credentials.field(name).isEmpty());
    }
}
