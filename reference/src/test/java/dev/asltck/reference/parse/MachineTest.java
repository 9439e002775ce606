package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about machines as a whole: top-level fields, names, transitions, scopes, query languages, functions. */
class MachineTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            machine-object            |                 | []
            json-syntax               |                 | {'StartAt':
            states-required           |                 | {'StartAt':'A'}
            startat-required          |                 | {'States':{'A':{'Type':'Succeed'}}}
            startat-required          | /StartAt        | {'StartAt':1,S}
            startat-target            | /StartAt        | {'StartAt':'B',S}
            startat-target            | /StartAt        | {'StartAt':'a',S}
            states-nonempty           | /StartAt        | {'StartAt':'A','States':{}}
            comment-string            | /Comment        | {'Comment':1,M}
            version-string            | /Version        | {'Version':1.0,M}
            version-value             | /Version        | {'Version':'2.0',M}
            machine-timeout-integer   | /TimeoutSeconds | {'TimeoutSeconds':1.5,M}
            machine-timeout-positive  | /TimeoutSeconds | {'TimeoutSeconds':0,M}
            querylanguage-string      | /QueryLanguage  | {'QueryLanguage':1,M}
            querylanguage-value       | /QueryLanguage  | {'QueryLanguage':'jsonpath',M}
            unknown-field             | /Timeout        | {'Timeout':1,M}
            duplicate-json-keys       | /StartAt        | {'StartAt':'Z',M}
            """)
    void findsOneMistakeAtTheTop(String rule, String at, String wrong) {
        String states = "'States':{'A':{'Type':'Succeed'}}";
        String definition = wrong.replace(",S}", "," + states + "}").replace(",M}", ",'StartAt':'A'," + states + "}");

        assertThat(Loading.found(definition, Dialect.SPEC)).containsExactly(rule + " " + (at == null ? "" : at));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            next-target              | /A/Next                               | {'A':{P,'Next':'b'},'B':{E}}
            default-target           | /A/Default                            | {'A':{C,'Default':'X'},'B':{E}}
            choice-rule-next-target  | /A/Choices/0/Next                     | {'A':{'Type':'Choice','Choices':[{'Variable':'$','IsNull':true,'Next':'X'}],'Default':'B'},'B':{E}}
            next-scope-branch        | /A/Branches/0/States/C/Next           | {'A':{'Type':'Parallel','Branches':[{'StartAt':'C','States':{'C':{P,'Next':'B'}}}],'Next':'B'},'B':{E}}
            next-scope-branch        | /A/Branches/0/States/C/Next           | {'A':{'Type':'Parallel','Branches':[{'StartAt':'C','States':{'C':{P,'Next':'D'}}},{'StartAt':'D','States':{'D':{E}}}],'Next':'B'},'B':{E}}
            next-scope-iterator      | /A/Iterator/States/C/Next             | {'A':{'Type':'Map','Iterator':{'StartAt':'C','States':{'C':{P,'Next':'B'}}},'Next':'B'},'B':{E}}
            next-scope-itemprocessor | /A/ItemProcessor/States/C/Next        | {'A':{'Type':'Map','ItemProcessor':{'StartAt':'C','States':{'C':{P,'Next':'B'}}},'Next':'B'},'B':{E}}
            next-scope-in            | /A/Next                               | {'A':{'Type':'Map','ItemProcessor':{'StartAt':'C','States':{'C':{E}}},'Next':'C'},'B':{E}}
            catcher-next-scope       | /A/Catch/0/Next                       | {'A':{'Type':'Map','ItemProcessor':{'StartAt':'C','States':{'C':{E}}},'Next':'B','Catch':[{'ErrorEquals':['E'],'Next':'C'}]},'B':{E}}
            unreachable-state        | /B                                    | {'A':{E},'B':{E}}
            unreachable-self-loop    | /B                                    | {'A':{E},'B':{P,'Next':'B'}}
            endless-loop             | /B                                    | {'A':{C,'Default':'D'},'B':{P,'Next':'C'},'C':{P,'Next':'B'},'D':{E}}
            no-terminal-state        |                                       | {'A':{P,'Next':'B'},'B':{P,'Next':'A'}}
            state-name-nonempty      | /                                     | {'A':{P,'Next':''},'':{E}}
            state-name-one-line      | /B\\nB                                 | {'A':{P,'Next':'B\\nB'},'B\\nB':{E}}
            state-name-unique        | /A/ItemProcessor/States/A             | {'A':{'Type':'Map','ItemProcessor':{'StartAt':'A','States':{'A':{E}}},'End':true}}
            variable-name-syntax     | /A/Assign/_x                          | {'A':{P,'End':true,'Assign':{'_x':1}}}
            variable-name-syntax     | /A/Assign/x-y.$                       | {'A':{P,'End':true,'Assign':{'x-y.$':'$'}}}
            variable-name-syntax     | /A/Choices/0/Assign/1                 | {'A':{'Type':'Choice','Choices':[{'Variable':'$','IsNull':true,'Next':'B','Assign':{'1':1}}]},'B':{E}}
            assign-states-reserved   | /A/Assign/states.$                    | {'A':{P,'End':true,'Assign':{'states.$':'$'}}}
            assign-outer-scope       | /A/ItemProcessor/States/C/Assign/x    | {'A':{'Type':'Map','ItemProcessor':{'StartAt':'C','States':{'C':{P,'End':true,'Assign':{'x':1}}}},'Next':'B'},'B':{P,'End':true,'Assign':{'x':1}}}
            intrinsic-known          | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.Arry()'}}}
            intrinsic-known          | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.Array(Other.Function())'}}}
            intrinsic-arity          | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.MathAdd(1)'}}}
            intrinsic-literal-types  | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.MathAdd(1, 1.5)'}}}
            intrinsic-name-first     | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':' States.UUID()'}}}
            intrinsic-paren-at-once  | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.UUID ()'}}}
            intrinsic-paren-at-once  | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.Array(States.UUID ())'}}}
            intrinsic-syntax         | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.UUID())'}}}
            intrinsic-string-quotes  | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.Array(a)'}}}
            intrinsic-literal-types  | /A/Parameters/x.$                     | {'A':{P,'End':true,'Parameters':{'x.$':'States.JsonToString(1)'}}}
            """)
    void findsOneMistakeAmongTheStates(String rule, String at, String wrong) {
        String full = wrong.replace("{P", "{'Type':'Pass'")
                .replace("{E", "{'Type':'Succeed'")
                .replace("{C,", "{'Type':'Choice','Choices':[{'Variable':'$','IsNull':true,'Next':'B'}],");
        String expected = rule + " /States" + (at == null ? "" : at.replace("\\n", "\n"));

        assertThat(Loading.found(Loading.machine(full), Dialect.SPEC)).containsExactly(expected);
    }
}
