package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about states whose fields have the wrong shape, beside neighbors of which nothing is said. */
class StateShapeTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            state-object                   |                   | 'Pass'                                                    | {'Type':'Succeed'}
            type-required                  |                   | {'End':true}                                              | {'Type':'Pass','End':true}
            type-value                     | /Type             | {'Type':'pass','End':true}                                | {'Type':'Pass','End':true}
            type-value                     | /Type             | {'Type':1,'End':true}                                     | {'Type':'Pass','End':true}
            comment-string                 | /Comment          | {'Type':'Succeed','Comment':1}                            | {'Type':'Succeed','Comment':'c'}
            querylanguage-string           | /QueryLanguage    | {'Type':'Succeed','QueryLanguage':null}                   | {'Type':'Succeed','QueryLanguage':'JSONPath'}
            querylanguage-value            | /QueryLanguage    | {'Type':'Succeed','QueryLanguage':'XPath'}                | {'Type':'Succeed','QueryLanguage':'JSONPath'}
            next-required                  |                   | {'Type':'Pass'}                                           | {'Type':'Pass','End':true}
            next-required                  |                   | {'Type':'Pass','End':false}                               | {'Type':'Pass','Next':'S','End':false}
            next-xor-end                   |                   | {'Type':'Pass','Next':'S','End':true}                     | {'Type':'Pass','Next':'S'}
            end-boolean                    | /End              | {'Type':'Pass','End':'true'}                              | {'Type':'Pass','End':true}
            next-not-allowed-terminal      | /Next             | {'Type':'Succeed','Next':'S'}                             | {'Type':'Succeed'}
            next-not-allowed-terminal      | /End              | {'Type':'Fail','End':true}                                | {'Type':'Fail'}
            choice-no-end                  | /End              | {'Type':'Choice','Choices':[C],'End':true}                | {'Type':'Choice','Choices':[C]}
            parameters-not-in-type         | /Parameters       | {'Type':'Wait','Seconds':1,'End':true,'Parameters':{}}    | {'Type':'Pass','End':true,'Parameters':{}}
            resultpath-not-in-type         | /ResultPath       | {'Type':'Succeed','ResultPath':'$'}                       | {'Type':'Pass','End':true,'ResultPath':'$'}
            resultselector-not-in-type     | /ResultSelector   | {'Type':'Pass','End':true,'ResultSelector':{}}            | {T,'ResultSelector':{}}
            io-path-not-in-fail            | /InputPath        | {'Type':'Fail','InputPath':'$'}                           | {'Type':'Succeed','InputPath':'$'}
            retry-catch-not-in-type        | /Retry            | {'Type':'Pass','End':true,'Retry':[]}                     | {T,'Retry':[]}
            assign-not-in-terminal         | /Assign           | {'Type':'Fail','Assign':{}}                               | {'Type':'Pass','End':true,'Assign':{}}
            jsonata-field-in-jsonpath      | /Arguments        | {T,'Arguments':{}}                                        | {T,'Parameters':{}}
            unknown-field                  | /Resutl           | {'Type':'Pass','End':true,'Resutl':1}                     | {'Type':'Pass','End':true,'Result':1}
            inputpath-path                 | /InputPath        | {'Type':'Succeed','InputPath':'a'}                        | {'Type':'Succeed','InputPath':null}
            inputpath-path                 | /InputPath        | {'Type':'Succeed','InputPath':'$['}                       | {'Type':'Succeed','InputPath':'$..a'}
            outputpath-path                | /OutputPath       | {'Type':'Succeed','OutputPath':1}                         | {'Type':'Succeed','OutputPath':'$$.a'}
            refpath-descendant             | /ResultPath       | {'Type':'Pass','End':true,'ResultPath':'$..a'}            | {'Type':'Pass','End':true,'ResultPath':'$.a[0]'}
            resultpath-context             | /ResultPath       | {'Type':'Pass','End':true,'ResultPath':'$$.a'}            | {'Type':'Pass','End':true,'ResultPath':null}
            resultpath-variable            | /ResultPath       | {'Type':'Pass','End':true,'ResultPath':'$v'}              | {'Type':'Pass','End':true,'ResultPath':'$.v'}
            payload-template-object        | /Parameters       | {'Type':'Pass','End':true,'Parameters':'$'}               | {'Type':'Pass','End':true,'Parameters':{'a.$':'$'}}
            payload-template-value         | /Parameters/a.$   | {'Type':'Pass','End':true,'Parameters':{'a.$':'b'}}       | {'Type':'Pass','End':true,'Parameters':{'a':'b'}}
            payload-template-value         | /Parameters/a.$   | {'Type':'Pass','End':true,'Parameters':{'a.$':'$['}}      | {'Type':'Pass','End':true,'Parameters':{'a.$':'$[0]'}}
            payload-template-dup           | /Parameters       | {'Type':'Pass','End':true,'Parameters':{'a':1,'a.$':'$'}} | {'Type':'Pass','End':true,'Parameters':{'a':1,'b.$':'$'}}
            assign-object                  | /Assign           | {'Type':'Pass','End':true,'Assign':[]}                    | {'Type':'Pass','End':true,'Assign':{}}
            assign-template-value          | /Assign/a.$       | {'Type':'Pass','End':true,'Assign':{'a.$':1}}             | {'Type':'Pass','End':true,'Assign':{'a.$':'$'}}
            resource-required              |                   | {'Type':'Task','End':true}                                | {T}
            resource-uri                   | /Resource         | {'Type':'Task','End':true,'Resource':'not a uri'}         | {'Type':'Task','End':true,'Resource':'a:b'}
            resource-uri                   | /Resource         | {'Type':'Task','End':true,'Resource':'relative'}          | {'Type':'Task','End':true,'Resource':'urn:a'}
            task-timeoutseconds            | /TimeoutSeconds   | {T,'TimeoutSeconds':0}                                    | {T,'TimeoutSeconds':5e0}
            task-timeoutseconds            | /TimeoutSeconds   | {T,'TimeoutSeconds':1.5}                                  | {T,'TimeoutSeconds':5.0}
            task-timeout-jsonata-string-in-jsonpath | /TimeoutSeconds   | {T,'TimeoutSeconds':'{% 1 %}'}                            | {T,'TimeoutSeconds':1e300}
            task-heartbeatseconds          | /HeartbeatSeconds | {T,'HeartbeatSeconds':-1}                                 | {T,'HeartbeatSeconds':1}
            task-timeoutpath-refpath       | /TimeoutSecondsPath | {T,'TimeoutSecondsPath':'$.a[*]'}                       | {T,'TimeoutSecondsPath':'$.a'}
            task-timeout-exclusive         |                   | {T,'TimeoutSeconds':1,'TimeoutSecondsPath':'$.a'}         | {T,'TimeoutSeconds':99,'HeartbeatSecondsPath':'$.a'}
            credentials-object             | /Credentials      | {T,'Credentials':'c'}                                     | {T,'Credentials':{'RoleArn.$':'$.r'}}
            wait-one-of                    |                   | {'Type':'Wait','End':true}                                | {'Type':'Wait','End':true,'Seconds':0}
            wait-only-one                  |                   | {'Type':'Wait','End':true,'Seconds':1,'SecondsPath':'$'}  | {'Type':'Wait','End':true,'SecondsPath':'$'}
            wait-seconds-nonneg-int        | /Seconds          | {'Type':'Wait','End':true,'Seconds':-1}                   | {'Type':'Wait','End':true,'Seconds':0}
            wait-secondspath-refpath       | /TimestampPath    | {'Type':'Wait','End':true,'TimestampPath':'a'}            | {'Type':'Wait','End':true,'TimestampPath':'$.a'}
            wait-timestamp                 | /Timestamp        | {'Type':'Wait','End':true,'Timestamp':'now'}              | {'Type':'Wait','End':true,'Timestamp':'2016-03-14T01:59:00Z'}
            wait-timestamp-case            | /Timestamp        | {'Type':'Wait','End':true,'Timestamp':'2016-03-14t01:59:00Z'} | {'Type':'Wait','End':true,'Timestamp':'2016-03-14T01:59:00+01:00'}
            fail-strings                   | /Error            | {'Type':'Fail','Error':1}                                 | {'Type':'Fail','Error':'E'}
            fail-exclusive                 |                   | {'Type':'Fail','Cause':'c','CausePath':'$.c'}             | {'Type':'Fail','Cause':'c','ErrorPath':'$.c'}
            fail-paths                     | /ErrorPath        | {'Type':'Fail','ErrorPath':'$.a[*]'}                      | {'Type':'Fail','ErrorPath':'States.UUID()'}
            fail-path-string-intrinsic     | /ErrorPath        | {'Type':'Fail','ErrorPath':'States.Array()'}              | {'Type':'Fail','ErrorPath':'$$.a'}
            error-cause-nonempty           | /Cause            | {'Type':'Fail','Cause':''}                                | {'Type':'Fail','Cause':'c'}
            heartbeat-lt-timeout           | /HeartbeatSeconds | {T,'TimeoutSeconds':9,'HeartbeatSeconds':9}               | {T,'TimeoutSeconds':9,'HeartbeatSeconds':8}
            heartbeat-lt-default-timeout   | /HeartbeatSeconds | {T,'HeartbeatSeconds':60}                                 | {T,'TimeoutSecondsPath':'$.a','HeartbeatSeconds':60}
            credentials-template           | /Credentials/a.$  | {T,'Credentials':{'a.$':'b'}}                             | {T,'Credentials':{'a':'b'}}
            credentials-template           | /Credentials/a.$  | {T,'Credentials':{'a.$':'$.['}}                           | {T,'Credentials':{'a.$':'$.b'}}
            credentials-template           | /Credentials/a.$  | {T,'Credentials':{'a.$':'F('}}                            | {T,'Credentials':{'a':'F('}}
            credentials-template           | /Credentials      | {T,'Credentials':{'a':1,'a.$':'$.b'}}                     | {T,'Credentials':{'a':1,'b.$':'$.b'}}
            """)
    void findsOneMistakeAndAcceptsItsNeighbor(String rule, String at, String wrong, String right) {
        String place = at == null ? "" : at;

        assertThat(Loading.found(machine(wrong), Dialect.SPEC)).containsExactly(rule + " /States/A" + place);
        assertThat(Loading.found(machine(right), Dialect.SPEC)).isEmpty();
    }

    @Test
    void refusesWithAwsWhatAwsRefuses() {
        String unknown = machine("{'Type':'Succeed','Unknown':1}");

        assertThat(Loading.load(unknown, Dialect.SPEC).value()).isPresent();
        assertThat(Loading.load(unknown, Dialect.AWS).value()).isEmpty();
    }

    /** {@code T} stands for a Task's fields, {@code [C]} for a Choice Rule; what leads to S has an S to lead to. */
    private static String machine(String state) {
        String full = state.replace("{T", "{'Type':'Task','Resource':'urn:t','End':true")
                .replace("[C]", "[{'Variable':'$.a','IsPresent':true,'Next':'S'}]");
        return Loading.machine("{'A':" + full + (full.contains("'S'") ? ",'S':{'Type':'Succeed'}}" : "}"));
    }
}
