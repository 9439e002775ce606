package dev.asltck.reference.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.problem.Location;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.source.SyntaxError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are no YAML, and YAML that JSON cannot say. */
class YamlErrorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            ``                     ; 1 ; 1  ; is empty
            # nothing\\n           ; 1 ; 1  ; is empty
            a: b: c                ; 1 ; 5  ; has a colon where no field can begin
            a: 1\\n b: 2           ; 2 ; 3  ; has a colon where no field can begin
            a:\\n\\tb: 1           ; 2 ; 1  ; has a tab where a value should be
            a: @x                  ; 1 ; 4  ; has @ where a value should be
            a: {% $x %}            ; 1 ; 4  ; has a JSONata string without quotation marks
            a: 1\\nb: {%$x%}       ; 2 ; 4  ; has a JSONata string without quotation marks
            a: %x                  ; 1 ; 4  ; has % where a value should be
            a: ^x\\nb: 1           ; 1 ; 4  ; has a quoted text that does not end
            a: 'x\\nb: 1           ; 1 ; 4  ; has a quoted text that does not end
            a: 'x\\n---\\n'        ; 2 ; 1  ; has --- or ... at the start of a line in a text
            [1, 2                  ; 1 ; 6  ; ends before a ]
            {a: 1\\n               ; 2 ; 1  ; ends before a }
            [1, 2}                 ; 1 ; 6  ; has something else where a comma or ] should be
            {a: 1}}                ; 1 ; 7  ; goes on after the end of its value
            ^a^:1                  ; 1 ; 4  ; goes on after the end of its value
            a: 'x' y               ; 1 ; 8  ; has something that does not belong to what stands before it
            a:\\n  - x\\n - y      ; 3 ; 2  ; has something that does not belong to what stands before it
            a: ]                   ; 1 ; 4  ; has a ] where a value should be
            ...                    ; 1 ; 1  ; has a document end where a value should be
            a: 1\\nno colon\\nb: 1 ; 2 ; 1  ; has a line without a colon after its name
            a: &\\n                ; 1 ; 5  ; has an anchor or alias without a name
            a: *\\n                ; 1 ; 5  ; has an anchor or alias without a name
            a: ^\\\\z^             ; 1 ; 6  ; has the unknown escape \\z
            a: ^\\\\u12^           ; 1 ; 7  ; has an escape without its 4 hexadecimal digits
            a: !x!y z              ; 1 ; 4  ; has a tag with the undefined handle !x!
            a: !! z                ; 1 ; 6  ; has a malformed tag
            a: - b                 ; 1 ; 4  ; has a dash where no list can begin
            a: |x\\n  b            ; 1 ; 5  ; has something else behind | or >
            a: | x\\n  b           ; 1 ; 6  ; has something else behind | or >
            %YAML x\\n---\\na      ; 1 ; 7  ; has a malformed directive
            %YAML 2.0\\n---\\na    ; 1 ; 1  ; asks for another version than YAML 1
            a: x\\7                ; 1 ; 5  ; has a character U+0007, which YAML does not allow
            😀: \\7                 ; 1 ; 5  ; has a character U+0007, which YAML does not allow
            --- a\\n--- b          ; 2 ; 1  ; has a second document
            a: 1\\n...\\nb: 1      ; 3 ; 1  ; goes on after the end of its value
            a: !Sub x              ; 1 ; 4  ; has the tag !Sub of CloudFormation templates
            a: !GetAtt\\n  - x     ; 1 ; 4  ; has the tag !GetAtt of CloudFormation templates
            !Ref a: x              ; 1 ; 1  ; has the tag !Ref of CloudFormation templates
            a: !mine {}            ; 1 ; 4  ; has the tag !mine, for which JSON has no type
            a: !!binary x          ; 1 ; 4  ; has the tag !!binary, for which JSON has no type
            a: !!set {x}           ; 1 ; 4  ; has the tag !!set, for which JSON has no type
            a: !!map []            ; 1 ; 4  ; has the tag !!map, for which JSON has no type
            a: &x !!int y          ; 1 ; 13 ; has a value that is no !!int
            a: .nan                ; 1 ; 4  ; has the number .nan, which JSON does not have
            a: [-.Inf]             ; 1 ; 5  ; has the number -.Inf, which JSON does not have
            a: 1e9999999999        ; 1 ; 4  ; has a number whose exponent is out of range
            a: {<<: {b: 1}}        ; 1 ; 5  ; has the merge key <<, which is not part of YAML 1.2
            ? [a]\\n: b            ; 1 ; 3  ; has a list or an object where a name should be
            {{a: 1}: b}            ; 1 ; 2  ; has a list or an object where a name should be
            a: &x []\\n*x : 1      ; 2 ; 1  ; has a list or an object where a name should be
            ?\\n: a                ; 1 ; 2  ; has a value without a name
            a: *x                  ; 1 ; 4  ; has the alias *x without &x before it
            a: &x {b: [*x]}        ; 1 ; 12 ; has the alias *x within the value it stands for
            """)
    void isExplainedAndLocated(String text, int line, int column, String explanation) {
        SourceText source = YamlText.read(text.translateEscapes().replace('^', '"'));

        assertThat(source.tree()).isEmpty();
        assertThat(source.syntaxError().orElseThrow())
                .returns(explanation, SyntaxError::explanation)
                .returns(new Location(line, column), SyntaxError::location);
    }

    @Test
    void hasAHintWhereOneHelps() {
        assertThat(YamlText.read("a: {% $x %}").syntaxError().orElseThrow().hint())
                .contains("Put it in quotation marks, \"{% ... %}\", or below | or >-.");
        assertThat(YamlText.read("a: [").syntaxError().orElseThrow().hint()).isEmpty();
    }
}
