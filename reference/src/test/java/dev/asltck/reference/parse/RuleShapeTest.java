package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about Choice Rules, Retriers, Catchers, branches and item processors, beside neighbors of which nothing is said. */
class RuleShapeTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            choices-nonempty                  |                   | []                                         | [{V,'IsNull':true,N}]
            choices-nonempty                  | /0                | ['S',{V,'IsNull':true,N}]                  | [{V,'IsNull':true,N},{V,'IsNull':false,N}]
            choice-rule-next-required         | /0                | [{V,'IsNull':true},{V,'IsNull':true,N}]    | [{V,'IsNull':true,N}]
            choice-rule-next-target           | /0/Next           | [{V,'IsNull':true,'Next':1},{V,'IsNull':true,N}] | [{V,'IsNull':true,N}]
            comment-string                    | /0/Comment        | [{V,'IsNull':true,N,'Comment':1}]          | [{V,'IsNull':true,N,'Comment':'c'}]
            unknown-field                     | /0/Asign          | [{V,'IsNull':true,N,'Asign':{}}]           | [{V,'IsNull':true,N,'Assign':{}}]
            nested-rule-no-next               | /0/Not/Next       | [{'Not':{V,'IsNull':true,N},N}]            | [{'Not':{V,'IsNull':true},N}]
            nested-rule-assign                | /0/Not/Assign     | [{'Not':{V,'IsNull':true,'Assign':{}},N}]  | [{'Not':{V,'IsNull':true},N,'Assign':{}}]
            and-or-nonempty                   | /0/And            | [{'And':[],N}]                             | [{'And':[{V,'IsNull':true}],N}]
            and-or-nonempty                   | /0/Or/0           | [{'Or':[1],N}]                             | [{'Or':[{V,'IsNull':true}],N}]
            not-object                        | /0/Not            | [{'Not':[{V,'IsNull':true}],N}]            | [{'Not':{'Not':{V,'IsNull':true}},N}]
            boolean-xor-comparison            | /0                | [{'Not':{V,'IsNull':true},V,'IsNull':true,N}] | [{V,'IsNull':true,N}]
            boolean-xor-comparison            | /0                | [{'And':[{V,'IsNull':true}],'Or':[{V,'IsNull':true}],N}] | [{'And':[{'Or':[{V,'IsNull':true}]}],N}]
            rule-neither-kind                 | /0                | [{N}]                                      | [{V,'IsNull':true,N}]
            rule-neither-kind                 | /0                | [{'and':[{V,'IsNull':true}],N}]            | [{'And':[{V,'IsNull':true}],N}]
            variable-required                 | /0                | [{'IsNull':true,N}]                        | [{V,'IsNull':true,N}]
            variable-path                     | /0/Variable       | [{'Variable':'v','IsNull':true,N}]         | [{'Variable':'$.v[*]','IsNull':true,N}]
            operator-required                 | /0                | [{V,N}]                                    | [{V,'IsNull':true,N}]
            operator-required                 | /0                | [{V,'NumericNotEquals':1,N}]               | [{V,'NumericEquals':1,N}]
            operator-exactly-one              | /0                | [{V,'IsNull':true,'IsString':true,N}]      | [{V,'IsString':true,N}]
            operand-string                    | /0/StringEquals   | [{V,'StringEquals':1,N}]                   | [{V,'StringEquals':'1',N}]
            operand-string                    | /0/StringMatches  | [{V,'StringMatches':1,N}]                  | [{V,'StringMatches':'*',N}]
            operand-numeric                   | /0/NumericLessThan | [{V,'NumericLessThan':'1',N}]             | [{V,'NumericLessThan':1.5,N}]
            operand-boolean                   | /0/BooleanEquals  | [{V,'BooleanEquals':'true',N}]             | [{V,'BooleanEquals':true,N}]
            operand-boolean                   | /0/IsTimestamp    | [{V,'IsTimestamp':'true',N}]               | [{V,'IsTimestamp':false,N}]
            operand-timestamp                 | /0/TimestampEquals | [{V,'TimestampEquals':'x',N}]             | [{V,'TimestampEquals':'2016-03-14T01:59:00Z',N}]
            operand-timestamp-case            | /0/TimestampEquals | [{V,'TimestampEquals':'2016-03-14T01:59:00z',N}] | [{V,'TimestampEquals':'2016-03-14T01:59:00Z',N}]
            operand-path                      | /0/NumericEqualsPath | [{V,'NumericEqualsPath':1,N}]           | [{V,'NumericEqualsPath':'$..a',N}]
            choice-rule-other-query-language  | /0/Condition      | [{'Condition':true,N}]                     | [{V,'IsNull':true,N}]
            choice-rule-other-query-language  | /0/Output         | [{V,'IsNull':true,N,'Output':1}]           | [{V,'IsNull':true,N}]
            """)
    void findsOneMistakeInChoices(String rule, String at, String wrong, String right) {
        assertOneMistake(rule + " /States/A/Choices" + (at == null ? "" : at), choice(wrong), choice(right));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            retry-array               | /Retry                      | 'Retry':{}                                             | 'Retry':[]
            retry-array               | /Retry/0                    | 'Retry':['A']                                          | 'Retry':[{E}]
            errorequals-required      | /Retry/0                    | 'Retry':[{}]                                           | 'Retry':[{E}]
            errorequals-strings       | /Retry/0/ErrorEquals        | 'Retry':[{'ErrorEquals':'A'}]                          | 'Retry':[{E}]
            errorequals-strings       | /Retry/0/ErrorEquals/1      | 'Retry':[{'ErrorEquals':['A',1]}]                      | 'Retry':[{'ErrorEquals':['A','B']}]
            errorequals-nonempty      | /Catch/0/ErrorEquals        | 'Catch':[{'ErrorEquals':[],N}]                         | 'Catch':[{E,N}]
            retry-intervalseconds     | /Retry/0/IntervalSeconds    | 'Retry':[{E,'IntervalSeconds':0}]                      | 'Retry':[{E,'IntervalSeconds':1}]
            retry-maxattempts         | /Retry/0/MaxAttempts        | 'Retry':[{E,'MaxAttempts':-1}]                         | 'Retry':[{E,'MaxAttempts':0}]
            retry-maxdelayseconds     | /Retry/0/MaxDelaySeconds    | 'Retry':[{E,'MaxDelaySeconds':'1'}]                    | 'Retry':[{E,'MaxDelaySeconds':1}]
            retry-maxdelay-gt-interval | /Retry/0/MaxDelaySeconds   | 'Retry':[{E,'IntervalSeconds':3,'MaxDelaySeconds':3}]  | 'Retry':[{E,'IntervalSeconds':3,'MaxDelaySeconds':4}]
            retry-jitter-string       | /Retry/0/JitterStrategy     | 'Retry':[{E,'JitterStrategy':1}]                       | 'Retry':[{E,'JitterStrategy':'SAMPLE'}]
            retry-backoffrate         | /Retry/0/BackoffRate        | 'Retry':[{E,'BackoffRate':0.9}]                        | 'Retry':[{E,'BackoffRate':1}]
            states-all-alone          | /Retry/0/ErrorEquals        | 'Retry':[{'ErrorEquals':['States.ALL','A']}]           | 'Retry':[{'ErrorEquals':['States.ALL']}]
            states-all-last           | /Retry/0/ErrorEquals        | 'Retry':[{'ErrorEquals':['States.ALL']},{E}]           | 'Retry':[{E},{'ErrorEquals':['States.ALL']}]
            states-all-last           | /Catch/0/ErrorEquals        | 'Catch':[{'ErrorEquals':['States.ALL'],N},{E,N}]       | 'Catch':[{E,N},{'ErrorEquals':['States.ALL'],N}]
            states-prefix-error-names | /Retry/0/ErrorEquals/1      | 'Retry':[{'ErrorEquals':['Mine','States.TimeOut']}]    | 'Retry':[{'ErrorEquals':['States.Timeout','Mine']}]
            catch-array               | /Catch                      | 'Catch':null                                           | 'Catch':[]
            catcher-next              | /Catch/0                    | 'Catch':[{E}]                                          | 'Catch':[{E,N}]
            catcher-next              | /Catch/0/Next               | 'Catch':[{E,'Next':'Nowhere'},{E,N}]                   | 'Catch':[{E,N}]
            refpath-descendant        | /Catch/0/ResultPath         | 'Catch':[{E,N,'ResultPath':'$..a'}]                    | 'Catch':[{E,N,'ResultPath':null}]
            catcher-query-language    | /Catch/0/Output             | 'Catch':[{E,N,'Output':1}]                             | 'Catch':[{E,N,'Assign':{}}]
            unknown-field             | /Catch/0/MaxAttempts        | 'Catch':[{E,N,'MaxAttempts':1}]                        | 'Catch':[{E,N,'Comment':'c'}]
            """)
    void findsOneMistakeInRetryAndCatch(String rule, String at, String wrong, String right) {
        assertOneMistake(rule + " /States/A" + at, task(wrong), task(right));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            branches-required             |                          | 'Type':'Parallel'                                  | 'Type':'Parallel','Branches':[B]
            branches-required             | /Branches                | 'Type':'Parallel','Branches':{}                    | 'Type':'Parallel','Branches':[B]
            branches-required             | /Branches/1              | 'Type':'Parallel','Branches':[B,1]                 | 'Type':'Parallel','Branches':[B]
            branches-nonempty             | /Branches                | 'Type':'Parallel','Branches':[]                    | 'Type':'Parallel','Branches':[B]
            branch-states-startat         | /Branches/0              | 'Type':'Parallel','Branches':[{'StartAt':'B'}]     | 'Type':'Parallel','Branches':[B]
            branch-top-level-fields       | /Branches/0/Version      | 'Type':'Parallel','Branches':[{'Version':'1.0',I}] | 'Type':'Parallel','Branches':[{'Comment':'c',I}]
            itemprocessor-required        |                          | 'Type':'Map'                                       | 'Type':'Map','ItemProcessor':B
            itemprocessor-required        | /ItemProcessor           | 'Type':'Map','ItemProcessor':[]                    | 'Type':'Map','Iterator':B
            itemprocessor-states-startat  | /ItemProcessor           | 'Type':'Map','ItemProcessor':{'StartAt':'B'}       | 'Type':'Map','ItemProcessor':B
            itemprocessor-and-iterator    | /Iterator                | 'Type':'Map','ItemProcessor':B,'Iterator':{'StartAt':'D','States':{'D':{'Type':'Succeed'}}} | 'Type':'Map','Iterator':B
            itemselector-and-parameters   | /Parameters              | M,'ItemSelector':{},'Parameters':{}                | M,'Parameters':{}
            processorconfig-object        | /ItemProcessor/ProcessorConfig | 'Type':'Map','ItemProcessor':{'ProcessorConfig':1,I} | 'Type':'Map','ItemProcessor':{'ProcessorConfig':{},I}
            itemspath-refpath             | /ItemsPath               | M,'ItemsPath':'$.a[*]'                             | M,'ItemsPath':'$.a'
            itemselector-template-value   | /ItemSelector/a.$        | M,'ItemSelector':{'a.$':1}                         | M,'ItemSelector':{'a.$':'$$.Map.Item.Value'}
            maxconcurrency                | /MaxConcurrency          | M,'MaxConcurrency':-1                              | M,'MaxConcurrency':0
            maxconcurrencypath            |                          | M,'MaxConcurrency':1,'MaxConcurrencyPath':'$.m'    | M,'MaxConcurrencyPath':'$.m'
            jsonata-field-in-jsonpath     | /Items                   | M,'Items':[]                                       | M
            """)
    void findsOneMistakeInBranchesAndProcessors(String rule, String at, String wrong, String right) {
        assertOneMistake(rule + " /States/A" + (at == null ? "" : at), container(wrong), container(right));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tolerated-percentage          | /ToleratedFailurePercentage | 'ToleratedFailurePercentage':101
            tolerated-count               | /ToleratedFailureCount      | 'ToleratedFailureCount':-1
            tolerated-paths               | /ToleratedFailureCountPath  | 'ToleratedFailureCountPath':'a'
            tolerated-paths               |                             | 'ToleratedFailurePercentage':1,'ToleratedFailurePercentagePath':'$.a'
            itemreader-object             | /ItemReader                 | 'ItemReader':1
            itemreader-object             | /ItemReader                 | 'ItemReader':{}
            itemreader-object             | /ItemReader/ReaderConfig    | 'ItemReader':{R,'ReaderConfig':1}
            itemreader-parameters         | /ItemReader/Parameters      | 'ItemReader':{R,'Parameters':1}
            itemreader-query-language     | /ItemReader/Arguments       | 'ItemReader':{R,'Arguments':{}}
            readerconfig-maxitems         | /ItemReader/ReaderConfig/MaxItems | 'ItemReader':{R,'ReaderConfig':{'MaxItems':0}}
            readerconfig-maxitemspath     | /ItemReader/ReaderConfig    | 'ItemReader':{R,'ReaderConfig':{'MaxItems':1,'MaxItemsPath':'$'}}
            itembatcher-object            | /ItemBatcher                | 'ItemBatcher':{}
            itembatcher-limits            | /ItemBatcher/MaxItemsPerBatch | 'ItemBatcher':{'MaxItemsPerBatch':0}
            itembatcher-paths             | /ItemBatcher/MaxItemsPerBatchPath | 'ItemBatcher':{'MaxItemsPerBatchPath':1}
            itembatcher-batchinput        | /ItemBatcher/BatchInput     | 'ItemBatcher':{'MaxItemsPerBatch':1,'BatchInput':1}
            resultwriter-object           | /ResultWriter/Resource      | 'ResultWriter':{'Resource':1}
            resultwriter-parameters       | /ResultWriter/Parameters    | 'ResultWriter':{R,'Parameters':[]}
            resultwriter-query-language   | /ResultWriter/Arguments     | 'ResultWriter':{R,'Arguments':{}}
            """)
    void findsMistakesInTheConfigurationOfItems(String rule, String at, String wrong) {
        String definition = container("M," + wrong.replace("{R", "{'Resource':'urn:r'"));

        assertThat(Loading.found(definition, Dialect.SPEC))
                .contains(rule + " /States/A" + (at == null ? "" : at))
                .hasSize(1);
    }

    private static void assertOneMistake(String expected, String wrong, String right) {
        assertThat(Loading.found(wrong, Dialect.SPEC)).containsExactly(expected);
        assertThat(Loading.found(right, Dialect.SPEC)).isEmpty();
    }

    private static String choice(String choices) {
        String full = choices.replace("{V", "{'Variable':'$.v'").replace(",V,", ",'Variable':'$.v',");
        String withNext = full.replace(",N}", ",'Next':'S'}")
                .replace("{N}", "{'Next':'S'}")
                .replace(",N,", ",'Next':'S',");
        return Loading.machine(
                "{'A':{'Type':'Choice','Choices':" + withNext + ",'Default':'S'},'S':{'Type':'Succeed'}}");
    }

    private static String task(String fields) {
        String full = fields.replace("{E", "{'ErrorEquals':['E']").replace(",N", ",'Next':'S'");
        return Loading.machine(
                "{'A':{'Type':'Task','Resource':'urn:t','Next':'S'," + full + "},'S':{'Type':'Succeed'}}");
    }

    private static String container(String fields) {
        String inner = "'StartAt':'B','States':{'B':{'Type':'Succeed'}}";
        String full = fields.replace("M,", "'Type':'Map','ItemProcessor':B,")
                .replaceAll("^M$", "'Type':'Map','ItemProcessor':B")
                .replaceAll(",I}", "," + inner + "}")
                .replaceAll("(?<=[\\[:])B", "{" + inner + "}");
        return Loading.machine("{'A':{" + full + ",'End':true}}");
    }
}
