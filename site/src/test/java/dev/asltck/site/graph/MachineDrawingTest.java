package dev.asltck.site.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.site.book.Route;
import dev.asltck.site.markup.Markup;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class MachineDrawingTest {

    private static final String LINEAR = """
            { "StartAt": "A", "States": {
                "A": { "Type": "Task", "Resource": "urn:task:x", "Next": "B" },
                "B": { "Type": "Pass", "End": true } } }
            """;

    private final MachineDrawing drawing = new MachineDrawing();

    @Test
    void drawsStatesAndTransitions() throws Exception {
        Document svg = draw(LINEAR, Route.NONE);

        assertThat(texts(svg, "text")).containsExactly("A", "Task", "B", "Pass");
        assertThat(classes(svg, "g")).containsExactly("node", "node", "edge", "edge", "edge");
        assertThat(description(svg)).isEqualTo("start → A. A → B. B → end.");
        assertThat(titles(svg)).contains("A: Task\nResource: urn:task:x");
    }

    @Test
    void joinsTheMarkersInTheirMiddle() throws Exception {
        Document svg = draw(LINEAR, Route.NONE);

        List<Element> dots = elements(svg, "circle");
        List<Element> lines = elements(svg, "path");
        assertThat(lines.get(0).getAttribute("d")).startsWith("M" + dots.get(0).getAttribute("cx") + " ");
        assertThat(lines.get(2).getAttribute("d")).contains("L" + dots.get(1).getAttribute("cx") + " ");
    }

    @Test
    void isAnImageWithAName() throws Exception {
        Element svg = draw(LINEAR, Route.NONE).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(svg.getFirstChild().getTextContent()).isEqualTo("State machine");
    }

    @Test
    void hasNoStylesThatAPolicyForbids() {
        assertThat(drawing.draw(LINEAR, Route.NONE).orElseThrow().html())
                .doesNotContain("style=")
                .doesNotContain("<style");
    }

    @Test
    void marksTheWayByAClassAndByWidth() throws Exception {
        Route route = new Route(Set.of("/States/A"), Set.of("/StartAt"));

        Document svg = draw(LINEAR, route);

        assertThat(classes(svg, "g")).containsExactlyInAnyOrder("node taken", "node", "edge taken", "edge", "edge");
        assertThat(elements(svg, "g"))
                .filteredOn(group -> group.getAttribute("class").endsWith("taken"))
                .allMatch(group -> group.getAttribute("stroke-width").equals("3"));
        assertThat(description(svg)).isEqualTo("start → A, taken. A → B. B → end.");
    }

    @Test
    void labelsChoiceRulesAndTheDefault() throws Exception {
        Document svg = draw("""
                { "StartAt": "C", "States": {
                    "C": { "Type": "Choice", "Default": "B", "Choices": [
                        { "Variable": "$.x", "NumericGreaterThanEquals": 5, "Next": "A" },
                        { "Not": { "Variable": "$.y", "IsPresent": true }, "Next": "B" } ] },
                    "A": { "Type": "Succeed" }, "B": { "Type": "Fail" } } }
                """, new Route(Set.of("/States/C"), Set.of("/States/C/Default")));

        assertThat(elements(svg, "polygon"))
                .anyMatch(each -> each.getParentNode() instanceof Element node
                        && node.getAttribute("class").startsWith("node"));
        assertThat(description(svg))
                .isEqualTo("start → C. C → A if $.x ≥ 5. C → B if not ($.y is present); default, taken. A → end.");
        assertThat(texts(svg, "text")).contains("$.x ≥ 5", "not ($.y is present)", "default");
    }

    @Test
    void dashesCatchers() throws Exception {
        Document svg = draw("""
                { "StartAt": "A", "States": {
                    "A": { "Type": "Task", "Resource": "r", "End": true,
                        "Catch": [{ "ErrorEquals": ["E", "States.Timeout"], "Next": "B" }] },
                    "B": { "Type": "Pass", "End": true } } }
                """, new Route(Set.of("/States/A", "/States/B"), Set.of("/States/A/Catch/0/Next")));

        assertThat(elements(svg, "g"))
                .filteredOn(group -> group.getAttribute("class").equals("edge taken catch"))
                .singleElement()
                .matches(group -> !group.getAttribute("stroke-dasharray").isEmpty());
        assertThat(description(svg)).contains("A → B, catches E, States.Timeout, taken.");
    }

    @Test
    void nestsBranchesAndItemProcessors() throws Exception {
        Document svg = draw(
                """
                { "StartAt": "M", "States": { "M": { "Type": "Map", "End": true, "ItemProcessor": {
                    "StartAt": "P", "States": { "P": { "Type": "Parallel", "End": true, "Branches": [
                        { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } },
                        { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } } ] } } } } } }
                """,
                new Route(
                        Set.of("/States/M/ItemProcessor/States/P/Branches/1/States/A"),
                        Set.of("/States/M/ItemProcessor/States/P/Branches/1/StartAt")));

        assertThat(texts(svg, "text"))
                .containsExactly(
                        "M",
                        "Map, for each item",
                        "P",
                        "Parallel",
                        "branch 0",
                        "A",
                        "Pass",
                        "branch 1",
                        "A",
                        "Succeed");
        assertThat(classes(svg, "g")).filteredOn("node taken"::equals).hasSize(1);
        assertThat(description(svg)).contains("Within P, branch 1: start → A, taken. A → end.");
    }

    @Test
    void keepsBoxesWithinTheBoxThatTheyBelongTo() throws Exception {
        Document svg = draw("""
                { "StartAt": "M", "States": { "M": { "Type": "Map", "End": true, "Iterator": {
                    "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } } } } }
                """, Route.NONE);

        Element outer = elements(svg, "rect").get(0);
        Element inner = elements(svg, "rect").get(1);
        assertThat(number(inner, "x")).isGreaterThan(number(outer, "x"));
        assertThat(number(inner, "y")).isGreaterThan(number(outer, "y"));
        assertThat(number(inner, "x") + number(inner, "width")).isLessThan(number(outer, "x") + number(outer, "width"));
        assertThat(number(inner, "y") + number(inner, "height"))
                .isLessThan(number(outer, "y") + number(outer, "height"));
    }

    @Test
    void drawsAStateThatNothingLeadsTo() throws Exception {
        Document svg = draw("""
                { "StartAt": "A", "States": { "A": { "Type": "Succeed" }, "Lonely": { "Type": "Wait", "Seconds": 1, "Next": "A" } } }
                """, Route.NONE);

        assertThat(texts(svg, "text")).contains("Lonely");
        assertThat(titles(svg)).contains("Lonely: Wait\nSeconds: 1");
    }

    @Test
    void drawsAStateThatIsNotThere() throws Exception {
        Document svg = draw("""
                { "StartAt": "Nobody", "States": { "A": { "Type": "Pass", "Next": "Nowhere" } } }
                """, Route.NONE);

        assertThat(classes(svg, "g")).filteredOn("node missing"::equals).hasSize(2);
        assertThat(description(svg))
                .contains("start → Nobody (no such state).")
                .contains("A → Nowhere (no such state).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "{ \"States\": ",
                "[]",
                "null",
                "5",
                "{}",
                "{ \"States\": {} }",
                "{ \"States\": [1] }",
                "{ \"StartAt\": 1, \"States\": null }"
            })
    void drawsNothingWhereThereIsNothing(String definition) {
        assertThat(drawing.draw(definition, Route.NONE)).isEmpty();
    }

    @Test
    void drawsWhatIsSoundOfAnAbsurdDefinition() throws Exception {
        Document svg = draw("""
                { "StartAt": ["A"], "States": {
                    "A": 5, "B": null, "C": [], "D": { "Type": {}, "Next": 1, "End": "yes", "Catch": 5, "Choices": { "x": 1 } },
                    "E": { "Type": "Choice", "Choices": [1, null, { "Next": "E" }], "Default": {} },
                    "F": { "Type": "Parallel", "Branches": [1, {}, { "States": { "G": {} } }], "ItemProcessor": 7 } } }
                """, Route.NONE);

        assertThat(texts(svg, "text")).contains("A", "B", "C", "D", "E", "F", "G", "(no Type)");
        assertThat(description(svg)).startsWith("E → E");
    }

    @Test
    void doesNotLetNamesOutOfTheirPlace() throws Exception {
        String name = "</text><script>alert(1)</script>\" onload=\"x\u202e\ud800\u0000]]>";

        Document svg = draw(
                "{ \"StartAt\": " + quoted(name) + ", \"States\": { " + quoted(name)
                        + ": { \"Type\": \"<b>\", \"Resource\": \"&<>\", \"End\": true } } }",
                Route.NONE);

        assertThat(elements(svg, "script")).isEmpty();
        assertThat(titles(svg))
                .anyMatch(title ->
                        title.contains("<script>alert(1)</script>") && title.contains("\\u202E\\uD800\\u0000"));
    }

    @Test
    void cutsLongNames() throws Exception {
        Document svg =
                draw("{ \"States\": { " + quoted("x".repeat(1_000_000)) + ": { \"Type\": \"Pass\" } } }", Route.NONE);

        assertThat(texts(svg, "text").get(0)).startsWith("xxx").endsWith("…").hasSizeLessThan(60);
        assertThat(number(svg.getDocumentElement(), "width")).isLessThan(400);
    }

    @Test
    void saysSoWhereThereAreTooManyStates() {
        String states = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"S" + i + "\": { \"Type\": \"Pass\", \"Next\": \"S" + (i + 1) + "\" }")
                .collect(Collectors.joining(", "));

        assertThat(drawing.draw("{ \"StartAt\": \"S0\", \"States\": { " + states + " } }", Route.NONE))
                .contains(new Markup("<p class=\"note\">There are 10000 states: too many for a drawing.</p>\n"));
    }

    @Test
    void saysSoWhereThereAreTooManyTransitions() {
        String rules = IntStream.range(0, 5_000)
                .mapToObj(i -> "{ \"Condition\": \"{% true %}\", \"Next\": \"X" + i + "\" }")
                .collect(Collectors.joining(", "));

        assertThat(drawing.draw(
                        "{ \"States\": { \"C\": { \"Type\": \"Choice\", \"Choices\": [" + rules + "] } } }",
                        Route.NONE))
                .contains(new Markup("<p class=\"note\">There are too many transitions for a drawing.</p>\n"));
    }

    @Test
    void drawsALongChain() throws Exception {
        String states = IntStream.range(0, 299)
                .mapToObj(i -> "\"S" + i + "\": { \"Type\": \"Pass\", \"Next\": \"S" + (i + 1) + "\" }")
                .collect(Collectors.joining(", "));

        Document svg = draw(
                "{ \"StartAt\": \"S0\", \"States\": { " + states + ", \"S299\": { \"Type\": \"Succeed\" } } }",
                Route.NONE);

        assertThat(classes(svg, "g")).filteredOn("node"::equals).hasSize(300);
        assertThat(description(svg)).hasSizeLessThan(5_100).endsWith("S299 → end.");
    }

    @Test
    void leavesOutWhatIsNestedTooDeep() throws Exception {
        String definition = IntStream.range(0, 40)
                .mapToObj(i -> "{ \"StartAt\": \"M\", \"States\": { \"M\": { \"Type\": \"Map\", \"ItemProcessor\": ")
                .collect(Collectors.joining());

        Document svg = draw(definition + "{}" + " } } }".repeat(40), Route.NONE);

        assertThat(texts(svg, "text")).filteredOn("M"::equals).hasSize(9);
    }

    @Test
    void drawsNothingWhereJsonIsNestedTooDeepForReaders() {
        String definition = "{ \"States\": { \"M\": { \"ItemProcessor\": ".repeat(2_000);

        assertThat(drawing.draw(definition + "{}" + " } } }".repeat(2_000), Route.NONE))
                .isEmpty();
    }

    @Test
    void drawsTheSameEachTimeAndInEachThread() {
        List<String> drawings = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> new MachineDrawing()
                        .draw(LINEAR, Route.NONE)
                        .orElseThrow()
                        .html())
                .distinct()
                .toList();

        assertThat(drawings)
                .containsExactly(drawing.draw(LINEAR, Route.NONE).orElseThrow().html());
    }

    private Document draw(String definition, Route route) throws Exception {
        String svg = drawing.draw(definition, route).orElseThrow().html();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> quoted.append("\\u")
                        .append(Integer.toHexString(0x10000 + unit).substring(1)));
        return quoted.append('"').toString();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String description(Document svg) {
        return texts(svg, "desc").get(0);
    }

    private static List<String> titles(Document svg) {
        return texts(svg, "title");
    }

    private static List<String> texts(Document svg, String name) {
        return elements(svg, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> classes(Document svg, String name) {
        return elements(svg, name).stream()
                .map(each -> each.getAttribute("class"))
                .filter(each -> !each.startsWith("label"))
                .toList();
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
