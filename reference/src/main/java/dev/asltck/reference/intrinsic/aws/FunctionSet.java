package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.intrinsic.Arity;
import dev.asltck.reference.intrinsic.Conventions;
import dev.asltck.reference.intrinsic.Format;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.intrinsic.Uuid;
import java.util.List;

/**
 * Which Intrinsic Functions a dialect has. All differences between the dialects are here: functions that do something else, and what all
 * functions do in another way, which is to cut off fractions and to complain in AWS's words.
 *
 * @see <a href="https://states-language.net/spec.html#appendix-b">Appendix B</a>
 */
public final class FunctionSet {

    private static final Intrinsics AWS = Intrinsics.appendixB()
            .deviating(
                    new Conventions(Numbers::truncated, new AwsComplaints()),
                    List.of(
                            new ContainsText(),
                            new ItemOrNull(),
                            new UniqueByHash(),
                            new LenientBase64Decode(),
                            new Format(new JavaText()),
                            new RoundedAdd(),
                            new ShallowMerge(),
                            new SplitAtAny(),
                            new JsonOrNull(),
                            new Uuid(Arity.atLeast(0))));

    private FunctionSet() {}

    public static Intrinsics of(Dialect dialect) {
        return switch (dialect) {
            case SPEC -> Intrinsics.appendixB();
            case AWS -> AWS;
        };
    }
}
