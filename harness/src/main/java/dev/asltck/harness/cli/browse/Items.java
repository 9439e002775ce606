package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Catalogue.Feature;
import dev.asltck.harness.catalogue.Difference;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engines.EngineDescriptor;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cases, requirements, features, rules, differences and engines as JSON. */
public final class Items {

    private Items() {}

    static ObjectNode of(Case aCase) {
        ObjectNode item = object();
        item.put("id", aCase.id());
        item.put("title", aCase.title());
        item.put("chapter", aCase.chapter());
        item.put("level", aCase.level().word());
        put(item, "requirements", aCase.requirements());
        put(item, "features", aCase.features());
        item.put("file", aCase.origin().name());
        item.put("line", aCase.origin().line());
        return item.put("column", aCase.origin().column());
    }

    /** A requirement, without its cases. */
    public static ObjectNode of(Requirement requirement) {
        ObjectNode item = object();
        item.put("id", requirement.id());
        item.put("level", requirement.level());
        item.put("kind", requirement.kind());
        item.put("applies", requirement.applies());
        item.put("chapter", requirement.chapter());
        item.put("section", requirement.link());
        item.put("text", requirement.text());
        requirement.untestable().ifPresent(why -> item.put("untestable", why));
        requirement.whyNoPositive().ifPresent(why -> item.put("whyNoPositive", why));
        requirement.whyNoNegative().ifPresent(why -> item.put("whyNoNegative", why));
        return item;
    }

    static ObjectNode of(Feature feature) {
        return object().put("id", feature.id())
                .put("derived", feature.derived())
                .put("text", feature.text());
    }

    static ObjectNode of(ValidationRule rule) {
        ObjectNode item = object();
        item.put("id", rule.id());
        item.put("topic", rule.topic());
        item.put("kind", EnumWords.of(rule.kind()));
        item.put("title", rule.title());
        ObjectNode severity = item.putObject("severity");
        rule.severities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> severity.put(EnumWords.of(each.getKey()), EnumWords.of(each.getValue())));
        put(item, "requirements", rule.requirements());
        item.put("why", rule.why());
        rule.awsCode().ifPresent(code -> item.put("awsCode", code));
        item.put("docs", rule.page());
        return item;
    }

    static ObjectNode of(Difference difference) {
        ObjectNode item = object();
        item.put("id", difference.id());
        item.put("topic", difference.topic().word());
        item.put("title", difference.title());
        item.put("spec", difference.spec());
        item.put("aws", difference.aws());
        put(item, "requirements", difference.requirements());
        ArrayNode evidence = item.putArray("evidence");
        difference
                .evidence()
                .forEach(each ->
                        evidence.addObject().put("kind", each.kind().word()).put("source", each.source()));
        return item;
    }

    /** An engine has to be started to tell of itself; one that cannot be is listed all the same. */
    static ObjectNode of(EngineProvider provider) {
        ObjectNode item = object().put("name", provider.name());
        try (Engine engine = provider.start()) {
            EngineDescription description = engine.describe();
            item.put("version", description.version());
            item.put("dialect", EnumWords.of(description.dialect()));
            item.put("clock", EnumWords.of(description.clock()));
            put(
                    item,
                    "unsupported",
                    description.unsupportedFeatures().stream().sorted().toList());
            description.homepage().ifPresent(homepage -> item.put("homepage", homepage));
            return item;
        } catch (AdapterException e) {
            return item.put("version", "cannot be started: " + e.getMessage());
        }
    }

    /** Of one that a descriptor describes, what that says: to start it may take long, or be impossible. */
    static ObjectNode of(EngineDescriptor engine) {
        ObjectNode item = object().put("name", engine.name()).put("version", engine.version());
        engine.adapter().dialect().ifPresent(dialect -> item.put("dialect", EnumWords.of(dialect)));
        engine.adapter().clock().ifPresent(clock -> item.put("clock", EnumWords.of(clock)));
        put(item, "unsupported", engine.adapter().unsupportedFeatures());
        item.put("adapter", engine.adapter().kind());
        return item.put("homepage", engine.homepage());
    }

    private static void put(ObjectNode item, String name, Collection<String> texts) {
        texts.forEach(item.putArray(name)::add);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
