package dev.asltck.reports.comparison;

import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing in which two runs differ as a whole.
 *
 * @param member of the subject, such as {@code version} of the engine or {@code deadline} of the options
 * @param before empty if there was none
 * @param after empty if there is none
 */
public record RunDifference(Subject subject, String member, Optional<String> before, Optional<String> after) {

    /** What of the header it is. */
    public enum Subject {
        ENGINE,
        SUITE,
        DIALECT,
        OPTIONS,
        MACHINE;

        /** As documents spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MOST = 5;

    private static final String DIGEST = "digest";

    /** Options that choose cases, and have no part in what comes of each. */
    private static final Set<String> CHOOSING = Set.of("filter", "shard");

    /** All of them, in the order of the header. Where to read of the engine and when the run started makes no difference. */
    public static List<RunDifference> of(ResultHeader before, ResultHeader after) {
        List<RunDifference> all = new ArrayList<>();
        EngineIdentity then = before.engine();
        EngineIdentity now = after.engine();
        add(all, Subject.ENGINE, "name", then.name(), now.name());
        add(all, Subject.ENGINE, "version", then.version(), now.version());
        add(all, Subject.ENGINE, "dialect", then.dialect(), now.dialect());
        add(all, Subject.ENGINE, "clock", then.clock(), now.clock());
        add(
                all,
                Subject.SUITE,
                "version",
                before.suite().version(),
                after.suite().version());
        add(all, Subject.SUITE, DIGEST, before.suite().digest(), after.suite().digest());
        add(all, Subject.DIALECT, "dialect", before.dialect(), after.dialect());
        addOptions(all, before.options(), after.options());
        addMachine(all, before.machine(), after.machine());
        return List.copyOf(all);
    }

    /** Whether it is that there were other cases to choose from. */
    boolean isOfCorpus() {
        return subject == Subject.SUITE && member.equals(DIGEST);
    }

    /** Whether what drives engines and judges is another. */
    boolean isOfSuiteVersion() {
        return subject == Subject.SUITE && !member.equals(DIGEST);
    }

    /** Whether it is an option that chooses cases. */
    boolean isOfChoice() {
        return subject == Subject.OPTIONS && CHOOSING.contains(member);
    }

    /** Whether it is an option that may bear on what comes of a case. */
    boolean isOfOptions() {
        return subject == Subject.OPTIONS && !CHOOSING.contains(member);
    }

    /** In words; {@code quote} makes texts of engines and files fit for where they go. */
    private String text(UnaryOperator<String> quote) {
        if (isOfCorpus()) {
            return "the cases to choose from";
        }
        return name(quote) + " " + before.map(quote).orElse("none") + " -> "
                + after.map(quote).orElse("none");
    }

    /** Some of them in words, as nobody reads more. */
    static String text(List<RunDifference> differences, UnaryOperator<String> quote) {
        Stream<String> texts = differences.stream().limit(MOST).map(each -> each.text(quote));
        Stream<String> more = differences.size() > MOST ? Stream.of("and more") : Stream.of();
        return Stream.concat(texts, more).collect(Collectors.joining("; "));
    }

    private String name(UnaryOperator<String> quote) {
        return switch (subject) {
            case ENGINE, MACHINE -> subject.word() + " " + member;
            case SUITE -> "asl-tck";
            case DIALECT -> member;
            case OPTIONS -> quote.apply(member);
        };
    }

    private static void addOptions(List<RunDifference> all, Map<String, String> before, Map<String, String> after) {
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            add(
                    all,
                    Subject.OPTIONS,
                    name,
                    Optional.ofNullable(before.get(name)),
                    Optional.ofNullable(after.get(name)));
        }
    }

    private static void addMachine(List<RunDifference> all, Machine before, Machine after) {
        add(all, Subject.MACHINE, "os", before.os(), after.os());
        add(all, Subject.MACHINE, "architecture", before.architecture(), after.architecture());
        add(all, Subject.MACHINE, "java", before.java(), after.java());
    }

    private static void add(List<RunDifference> all, Subject subject, String member, String before, String after) {
        add(all, subject, member, Optional.of(before), Optional.of(after));
    }

    private static void add(
            List<RunDifference> all, Subject subject, String member, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            all.add(new RunDifference(subject, member, before, after));
        }
    }
}
