package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTest {

    @Nested
    class Report {
        private static final String SEVERAL = """
                {
                  'TimeoutSeconds': '5',
                  'StartAt': 'First',
                  'States': {
                    'First': { 'Type': 'Pass', 'Next': 'Secnod' },
                    'Second': { 'Type': 'Wait',
                                'Seconds': -1, 'End': true }
                  }
                }""";

        @Test
        void standsInTheOrderOfTheText() {
            assertThat(Loading.problems(SEVERAL))
                    .extracting(Problem::id)
                    .containsExactly("machine-timeout-integer", "next-target", "wait-seconds-nonneg-int");
        }

        @Test
        void locatesTheValue() {
            assertThat(Loading.problems(SEVERAL))
                    .extracting(Problem::location)
                    .containsExactly(new Location(2, 21), new Location(5, 40), new Location(7, 28));
        }

        @Test
        void locatesTheObjectThatLacksAField() {
            Problem missing = Loading.problems("{'StartAt':'A','States':{\n 'A':{'Type':'Task','End':true}}}")
                    .get(0);

            assertThat(missing.at()).isEqualTo("/States/A");
            assertThat(missing.location()).isEqualTo(new Location(2, 6));
        }

        @Test
        void quotesTheValueAndSaysWhatToWrite() {
            Problem negative = Loading.problems(SEVERAL).get(2);

            assertThat(negative.message())
                    .isEqualTo("The field \"Seconds\" is -1, but has to be a non-negative integer");
            assertThat(negative.hint()).contains("Write a non-negative integer.");
            assertThat(negative.requirements()).containsExactly("wait.seconds.literal-type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Secnod", "second", " Second", "Secondd", "Sekond"})
        void proposesTheNearestState(String written) {
            assertThat(Loading.problems(SEVERAL.replace("Secnod", written))
                            .get(1)
                            .hint())
                    .contains("Did you mean \"Second\"?");
        }

        @Test
        void listsTheStatesWhereNoneIsNear() {
            assertThat(Loading.problems(SEVERAL.replace("Secnod", "X")).get(1).hint())
                    .contains("Write one of \"First\", \"Second\".");
        }

        @Test
        void saysOnceThatAFieldIsMisspelt() {
            assertThat(Loading.problems(Loading.machine("{'A':{'type':'Pass','End':true}}")))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.hint()).contains("Spell \"type\" as \"Type\"."));
        }

        @Test
        void proposesTheNearestField() {
            assertThat(Loading.problems(Loading.machine("{'A':{'Type':'Pass','End':true,'OutptPath':'$'}}")))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.hint()).contains("Did you mean \"OutputPath\"?"));
        }

        @Test
        void keepsLongAndStrangeValuesShort() {
            String strange = "\\u0000".repeat(5000);

            assertThat(Loading.problems(Loading.machine("{'A':{'Type':'" + strange + "'}}"))
                            .get(0)
                            .message())
                    .hasSizeLessThan(200)
                    .doesNotContain("\u0000");
        }

        /** A wrong Next is one mistake, not also a state that nothing leads to, or a machine that does not end. */
        @Test
        void doesNotRepeatAMistakeInOtherWords() {
            assertThat(Loading.found(
                            Loading.machine("{'A':{'Type':'Pass','Next':'Z'},'B':{'Type':'Succeed'}}"), Dialect.SPEC))
                    .containsExactly("next-target /States/A/Next");
        }
    }

    @Nested
    class Data {

        @Test
        void isNeverReadAsStructure() {
            String data =
                    "{'StartAt':'?','States':{'X':1},'Next':5,'Retry':1,'Branches':[],'Type':'?','Assign':{'1':1}}";

            assertThat(Loading.problems(Loading.machine("{'A':{'Type':'Pass','Result':" + data + ",'Parameters':" + data
                            + ",'Assign':{'a':" + data + "},'End':true}}")))
                    .isEmpty();
        }

        @Test
        void statesMayBearNamesOfFields() {
            assertThat(Loading.problems("""
                            {'StartAt':'States','States':{
                              'States':{'Type':'Pass','Next':'Next'},
                              'Next':{'Type':'Pass','Next':'StartAt'},
                              'StartAt':{'Type':'Succeed'}}}""")).isEmpty();
        }

        @Test
        void theLastOfDuplicateKeysCounts() {
            String definition = "{'StartAt':'A','StartAt':'B','States':{'B':{'Type':'Succeed'}}}";

            assertThat(Loading.load(definition, Dialect.SPEC).value()).isPresent();
            assertThat(Loading.found(definition, Dialect.SPEC)).containsExactly("duplicate-json-keys /StartAt");
        }
    }

    @Nested
    class HostileText {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "null",
                    "[]",
                    "{",
                    "\"",
                    "{\"a\":",
                    "\u0000",
                    "\uFEFF{}",
                    "\uD800",
                    "{}{}",
                    "nul",
                    "1e",
                    "//"
                })
        void isRefusedInOrder(String text) {
            for (Dialect dialect : Dialect.values()) {
                assertThat(Definition.load(text, dialect).value()).isEmpty();
                assertThat(Definition.load(text, dialect).problems()).isNotEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"[", "{\"a\":", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Parallel\",\"Branches\":["
                })
        void mayBeDeep(String opening) {
            assertThat(Definition.load(opening.repeat(100_000), Dialect.SPEC).value())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {10, 100, 120, 200})
        void mayNestStates(int depth) {
            String opening = "{'StartAt':'%1$s','States':{'%1$s':{'Type':'Parallel','End':true,'Branches':[";
            String nested =
                    IntStream.range(0, depth).mapToObj(opening::formatted).collect(Collectors.joining())
                            + "{'StartAt':'Z','States':{'Z':{'Type':'Succeed'}}}" + "]}}}".repeat(depth);

            assertThatCode(() -> Loading.load(nested, Dialect.SPEC)).doesNotThrowAnyException();
        }

        @Test
        void mayNestRules() {
            String rule = "{'Not':".repeat(450) + "{'Variable':'$','IsNull':true}" + "}".repeat(450);
            String choice = "{'Type':'Choice','Choices':[{'Next':'A','Not':" + rule + "}],'Default':'A'}";

            assertThat(Loading.found(Loading.machine("{'A':" + choice + "}"), Dialect.SPEC))
                    .containsExactly("no-terminal-state /States");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"1e999999999", "-1e999999999", "1e-999999999", "99999999999999999999999", "0.1e1", "-0"})
        void mayHoldHugeNumbers(String number) {
            String states = "{'A':{'Type':'Wait','Seconds':" + number
                    + ",'Next':'B'},'B':{'Type':'Task','Resource':'a:b',"
                    + "'TimeoutSeconds':" + number + ",'End':true,'Retry':[{'ErrorEquals':['E'],'BackoffRate':" + number
                    + ",'MaxAttempts':" + number + "}]}}";

            for (Dialect dialect : Dialect.values()) {
                assertThatCode(() -> Loading.load(Loading.machine(states), dialect))
                        .doesNotThrowAnyException();
            }
        }

        @Test
        void mayHaveManyStates() {
            String states = IntStream.range(0, 10_000)
                    .mapToObj(i -> "'S" + i + "':{'Type':'Pass','Next':'S" + (i + 1) % 10_000 + "'}")
                    .collect(Collectors.joining(",", "{'StartAt':'S0','States':{", "}}"));

            assertInTime(states, List.of("no-terminal-state"));
        }

        @Test
        void mayHaveManyMistakes() {
            String states = IntStream.range(0, 10_000)
                    .mapToObj(i -> "'State number " + i + "':{'Type':'Pass','Next':'Stage number " + i + "','Foo':1}")
                    .collect(Collectors.joining(",", "{'StartAt':'State number 0','States':{", "}}"));

            assertInTime(states, List.of("next-target", "unknown-field"));
        }

        @Test
        void mayHaveLongNamesWithManyMistakesInThem() {
            String fields =
                    IntStream.range(0, 2_000).mapToObj(i -> ",'f" + i + "':1").collect(Collectors.joining());
            String name = "x".repeat(500_000);

            assertInTime(
                    "{'StartAt':'A','States':{'" + name + "':{'Type':'Pass'" + fields + "}}}",
                    List.of("startat-target", "unknown-field", "next-required", "state-name-length"));
        }

        private void assertInTime(String definition, List<String> rules) {
            long before = System.nanoTime();

            assertThat(Loading.problems(definition))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(rules).contains(problem.id()));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        }
    }
}
