package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.ChoiceRule;
import dev.asltck.reference.model.ChoiceState;
import dev.asltck.reference.model.DataTemplate;
import dev.asltck.reference.model.ErrorHandling;
import dev.asltck.reference.model.FailState;
import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.JsonPathFields;
import dev.asltck.reference.model.MapState;
import dev.asltck.reference.model.ParallelState;
import dev.asltck.reference.model.PassState;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.model.Retrier;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.model.TaskState;
import dev.asltck.reference.model.Transition;
import dev.asltck.reference.model.WaitState;
import dev.asltck.reference.path.ReferencePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What definitions become. */
class ModelTest {

    @Test
    void machineHasItsFieldsAndDefaults() {
        StateMachine bare = machine("{'StartAt':'A','States':{'B':{'Type':'Succeed'},'A':{'Type':'Pass','Next':'B'}}}");
        StateMachine full = machine(
                "{'Comment':'c','Version':'1.0','TimeoutSeconds':5,'StartAt':'A','States':{'A':{'Type':'Succeed'}}}");

        assertThat(bare)
                .extracting(StateMachine::version, StateMachine::queryLanguage)
                .containsExactly("1.0", QueryLanguage.JSONPATH);
        assertThat(bare.timeoutSeconds()).isEmpty();
        assertThat(bare.graph().states().keySet()).containsExactly("B", "A");
        assertThat(full.comment()).contains("c");
        assertThat(full.timeoutSeconds()).isEqualTo(OptionalLong.of(5));
    }

    @Test
    void stateWithoutDataFieldsHasTheDefaults() {
        PassState pass = (PassState) Loading.stateA("{'Type':'Pass','End':true}");

        assertThat(pass.fields()).isEqualTo(JsonPathFields.DEFAULTS);
        assertThat(pass.result()).isEmpty();
        assertThat(pass.transition()).isEqualTo(new Transition.End());
    }

    @Test
    void nullPathsDiscard() {
        PassState pass = (PassState) Loading.stateA(
                "{'Type':'Pass','End':true,'Result':null,'InputPath':null,'ResultPath':null,'OutputPath':null}");
        JsonPathFields fields = (JsonPathFields) pass.fields();

        assertThat(fields.inputPath()).isEmpty();
        assertThat(fields.resultPath()).isEmpty();
        assertThat(fields.outputPath()).isEmpty();
        assertThat(pass.result())
                .hasValueSatisfying(result -> assertThat(result.isNull()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5, 5
            5.0, 5
            50e-1, 5
            9223372036854775808, 9223372036854775807
            1e100, 9223372036854775807
            """)
    void integersAreReadByValueAndSaturate(String written, long expected) {
        TaskState task = (TaskState)
                Loading.stateA("{'Type':'Task','Resource':'urn:t','End':true,'TimeoutSeconds':" + written + "}");

        assertThat(task.timeoutSeconds()).contains(new IntegerValue.Fixed(expected));
    }

    @Test
    void taskHasItsFields() throws Exception {
        TaskState task = (TaskState) Loading.stateA("{'Type':'Task','Resource':'urn:t','End':true,"
                + "'TimeoutSecondsPath':'$.t','Credentials':{'a.$':'$.b'},'Retry':[{'ErrorEquals':['E']}]}");

        assertThat(task.resource()).isEqualTo("urn:t");
        assertThat(task.timeoutSeconds()).contains(new IntegerValue.Selected(ReferencePath.parse("$.t")));
        assertThat(task.heartbeatSeconds()).isEmpty();
        assertThat(task.credentials()).isPresent();
        assertThat(task.errorHandling())
                .isEqualTo(new ErrorHandling(
                        List.of(new Retrier(List.of("E"), 1, 3, OptionalLong.empty(), Optional.empty(), 2.0)),
                        List.of()));
    }

    @Test
    void waitHasItsDelay() throws Exception {
        assertThat(delay("'Seconds':0")).isEqualTo(new WaitState.Delay.Seconds(new IntegerValue.Fixed(0)));
        assertThat(delay("'SecondsPath':'$.s'"))
                .isEqualTo(new WaitState.Delay.Seconds(new IntegerValue.Selected(ReferencePath.parse("$.s"))));
        assertThat(delay("'Timestamp':'2016-03-14T01:59:00Z'"))
                .isEqualTo(new WaitState.Delay.Until(Instant.parse("2016-03-14T01:59:00Z")));
        assertThat(delay("'TimestampPath':'$.t'"))
                .isEqualTo(new WaitState.Delay.UntilSelected(ReferencePath.parse("$.t")));
    }

    @Test
    void failHasItsTexts() {
        FailState fail = (FailState) Loading.stateA("{'Type':'Fail','ErrorPath':'$.e','CausePath':'States.UUID()'}");

        assertThat(fail.error()).get().isInstanceOf(FailState.Text.Selected.class);
        assertThat(fail.cause()).get().isInstanceOf(FailState.Text.Called.class);
    }

    @Test
    void choiceHasItsRules() {
        ChoiceState choice = (ChoiceState)
                Loading.stateA(
                        "{'Type':'Choice','Default':'A','Choices':["
                                + "{'And':[{'Variable':'$.a','NumericEqualsPath':'$.b'},{'Not':{'Variable':'$.c','IsNull':true}}],'Next':'A'}]}");

        assertThat(choice.defaultState()).contains("A");
        assertThat(choice.choices()).singleElement().satisfies(rule -> {
            assertThat(rule.next()).isEqualTo("A");
            assertThat(((ChoiceRule.And) rule.rule()).rules())
                    .hasExactlyElementsOfTypes(ChoiceRule.DataTest.class, ChoiceRule.Not.class);
        });
    }

    @Test
    void parallelHasItsBranches() {
        ParallelState parallel = (ParallelState)
                Loading.stateA(
                        "{'Type':'Parallel','End':true,'Branches':["
                                + "{'StartAt':'B','States':{'B':{'Type':'Succeed'}}},{'StartAt':'C','States':{'C':{'Type':'Succeed'}}}]}");

        assertThat(parallel.branches()).extracting(branch -> branch.startAt()).containsExactly("B", "C");
    }

    @Test
    void parametersOfAMapAreItsItemSelector() {
        MapState deprecated = map("'Iterator'", "'Parameters':{'a.$':'$'}");
        MapState current = map("'ItemProcessor'", "'ItemSelector':{'a.$':'$'}");

        assertThat(deprecated).isEqualTo(current);
        assertThat(current.source().selector()).isPresent();
        assertThat(((JsonPathFields) current.fields()).parameters()).isEmpty();
    }

    @Test
    void parametersBesideAnItemSelectorAreEffectiveInput() {
        MapState both = map("'ItemProcessor'", "'ItemSelector':{},'Parameters':{'a.$':'$'}");

        assertThat(both.source().selector())
                .hasValueSatisfying(selector -> assertThat(((DataTemplate.JsonPath) selector)
                                .template()
                                .root()
                                .fields())
                        .isEmpty());
        assertThat(((JsonPathFields) both.fields()).parameters()).isPresent();
    }

    private static MapState map(String processor, String fields) {
        return (MapState) Loading.stateA("{'Type':'Map','End':true," + fields + "," + processor
                + ":{'StartAt':'B','States':{'B':{'Type':'Succeed'}}}}");
    }

    private static WaitState.Delay delay(String field) {
        return ((WaitState) Loading.stateA("{'Type':'Wait','End':true," + field + "}")).delay();
    }

    private static StateMachine machine(String definition) {
        return Loading.load(definition, Dialect.SPEC).value().orElseThrow();
    }
}
