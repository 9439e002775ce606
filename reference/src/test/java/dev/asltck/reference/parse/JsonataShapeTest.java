package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about JSONata states, beside that they are not evaluated yet. */
class JsonataShapeTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            jsonpath-field-in-jsonata        | /InputPath           | 'Type':'Pass',E,'InputPath':'$'
            jsonpath-field-in-jsonata        | /TimeoutSecondsPath  | T,E,'TimeoutSecondsPath':'$.a'
            jsonpath-field-in-jsonata        | /ItemReader/ReaderConfig/MaxItemsPath | M,E,'ItemReader':{'Resource':'urn:r','ReaderConfig':{'MaxItemsPath':'$.a'}}
            result-in-jsonata-pass           | /Result              | 'Type':'Pass',E,'Result':1
            output-not-in-fail               | /Output              | 'Type':'Fail','Output':1
            arguments-not-in-type            | /Arguments           | M,E,'Arguments':1
            assign-object                    | /Assign              | 'Type':'Pass',E,'Assign':'{% {} %}'
            assign-states-reserved           | /Assign/states       | 'Type':'Pass',E,'Assign':{'states':1}
            variable-name-syntax             | /Assign/a.$          | 'Type':'Pass',E,'Assign':{'a.$':1}
            jsonata-delimiters               | /Output/a/0          | 'Type':'Pass',E,'Output':{'a':['{% 1 ']}
            jsonata-delimiters               | /Cause               | 'Type':'Fail','Cause':'$states.input.c %}'
            condition-required               | /Choices/0           | 'Type':'Choice','Choices':[{'Next':'A'}]
            condition-type                   | /Choices/0/Condition | 'Type':'Choice','Choices':[{'Next':'A','Condition':'true'}]
            choice-rule-other-query-language | /Choices/0/Variable  | 'Type':'Choice','Choices':[{'Next':'A','Condition':true,'Variable':'$'}]
            choice-rule-other-query-language | /Choices/0/Not       | 'Type':'Choice','Choices':[{'Next':'A','Condition':true,'Not':{}}]
            catcher-query-language           | /Catch/0/ResultPath  | T,E,'Catch':[{'ErrorEquals':['E'],'Next':'A','ResultPath':'$'}]
            task-timeoutseconds              | /TimeoutSeconds      | T,E,'TimeoutSeconds':'1'
            credentials-object               | /Credentials         | T,E,'Credentials':[]
            wait-one-of                      |                      | 'Type':'Wait',E
            wait-only-one                    |                      | 'Type':'Wait',E,'Seconds':1,'Timestamp':'{% $states.input.t %}'
            wait-timestamp                   | /Timestamp           | 'Type':'Wait',E,'Timestamp':'{%'
            items-type                       | /Items               | M,E,'Items':{}
            maxconcurrency                   | /MaxConcurrency      | M,E,'MaxConcurrency':'2'
            itemreader-arguments             | /ItemReader/Arguments | M,E,'ItemReader':{'Resource':'urn:r','Arguments':1}
            """)
    void findsOneMistake(String rule, String at, String wrong) {
        assertThat(Loading.found(machine(wrong), Dialect.SPEC))
                .contains(rule + " /States/A" + (at == null ? "" : at))
                .filteredOn(JsonataShapeTest::isNoRemark)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'Type':'Pass',E,'Output':null,'Assign':{'a':{'x-y':'{% 1 %}'}}
            'Type':'Choice','Choices':[{'Next':'A','Condition':true,'Output':1},{'Next':'A','Condition':'{%$c%}'}],'Output':[]
            T,E,'Arguments':'States.UUID()','TimeoutSeconds':'{% $t %}','Catch':[{'ErrorEquals':['E'],'Next':'A','Output':1}]
            'Type':'Wait',E,'Seconds':'{% $s %}'
            'Type':'Succeed','Output':{'a.$':'no path'}
            'Type':'Fail','Error':'{% $e %}','Cause':'{% $c %}'
            M,E,'Items':[1],'ItemSelector':1,'MaxConcurrency':'{% 1 %}','ToleratedFailurePercentage':'{% 1 %}','ItemBatcher':{'MaxItemsPerBatch':'{% 1 %}','BatchInput':1}
            """)
    void acceptsWhatJsonataHas(String state) {
        assertThat(Loading.found(machine(state), Dialect.SPEC))
                .filteredOn(JsonataShapeTest::isNoRemark)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            jsonata-syntax               | /Output/a/0         | 'Type':'Pass',E,'Output':{'a':['{% 1 + %}']}
            jsonata-syntax-condition     | /Choices/0/Condition | 'Type':'Choice','Choices':[{'Next':'A','Condition':'{%%}'}]
            jsonata-no-input-document    | /Seconds            | 'Type':'Wait',E,'Seconds':'{% $.s %}'
            jsonata-no-input-document    | /Error              | 'Type':'Fail','Error':'{% name %}'
            jsonata-states-in-arguments  | /Arguments          | T,E,'Arguments':'{% $states.result %}'
            jsonata-states-elsewhere     | /Output             | 'Type':'Pass',E,'Output':'{% $states.result %}'
            jsonata-states-elsewhere     | /Assign/a           | T,E,'Assign':{'a':'{% $states.errorOutput.Error %}'}
            jsonata-states-elsewhere     | /Catch/0/Output     | T,E,'Catch':[{'ErrorEquals':['E'],'Next':'A','Output':'{% $states.result %}'}]
            """)
    void findsMistakesInExpressions(String rule, String at, String wrong) {
        assertThat(Loading.found(machine(wrong), Dialect.SPEC)).contains(rule + " /States/A" + at);
    }

    @Test
    void refusesWithAwsAJsonPathStateInAJsonataMachine() {
        String definition =
                "{'QueryLanguage':'JSONata','StartAt':'A','States':{'A':{'Type':'Succeed','QueryLanguage':'JSONPath'}}}";

        assertThat(Loading.found(definition, Dialect.SPEC)).isEmpty();
        assertThat(Loading.found(definition, Dialect.AWS)).contains("querylanguage-downgrade /States/A/QueryLanguage");
    }

    /** Its own language does not reach into a Map State. */
    @Test
    void statesInAJsonataMapHaveTheLanguageOfTheMachine() {
        String map = "M,E".replace("{'Type':'Succeed'}", "{'Type':'Pass','End':true,'Result':1}");

        assertThat(Loading.found(machine(map), Dialect.SPEC)).isEmpty();
    }

    private static boolean isNoRemark(String found) {
        return !found.startsWith("no-terminal-state") && !found.startsWith("variable-unassigned");
    }

    private static String machine(String state) {
        String full = state.replaceAll("^T,", "'Type':'Task','Resource':'urn:t',")
                .replaceAll("^M,", "'Type':'Map','ItemProcessor':{'StartAt':'B','States':{'B':{'Type':'Succeed'}}},")
                .replaceAll(",E(?=,|$)", ",'End':true");
        return Loading.machine("{'A':{'QueryLanguage':'JSONata'," + full + "}}");
    }
}
