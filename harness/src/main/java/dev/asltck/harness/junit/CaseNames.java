package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tests are called. Surefire and Gradle write no other name into their XML reports, by which servers tell tests apart. */
enum CaseNames {
    /** For reports: the id by which the case is found, which never changes, and what it says. */
    ID_AND_TITLE {
        @Override
        String of(Case aCase) {
            return aCase.id() + ": " + aCase.title();
        }
    },

    /** For servers that keep a history by the name of the test. */
    ID {
        @Override
        String of(Case aCase) {
            return aCase.id();
        }
    },

    /** For readers. Rows have the title of their case in common. */
    TITLE {
        @Override
        String of(Case aCase) {
            int row = aCase.id().indexOf('[');
            return row < 0 ? aCase.title() : aCase.title() + " " + aCase.id().substring(row);
        }
    };

    abstract String of(Case aCase);

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CaseNames named(String word) {
        return Stream.of(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("names are made of "
                        + Stream.of(values()).map(CaseNames::word).collect(Collectors.joining(", "))));
    }
}
