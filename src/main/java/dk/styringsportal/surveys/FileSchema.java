package dk.styringsportal.surveys;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.RegularExpression;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema (2020-12) by which one kind of file is read. */
final class FileSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final Schema schema;

    /** @param name of the schema, beside this class */
    FileSchema(String name) {
        text = read(name);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry ->
                        registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .regularExpressionFactory(FileSchema::expression)
                                .build()))
                .getSchema(text, InputFormat.JSON);
    }

    /** In JSON Schema, $ is the end of the text; in Java, also what comes before a line break at the end. */
    private static RegularExpression expression(String pattern) {
        Pattern compiled = Pattern.compile(pattern.replaceAll("\\$$", "\\\\z"));
        return text -> compiled.matcher(text).find();
    }

    String text() {
        return text;
    }

    /** The schema itself. */
    JsonNode node() {
        return schema.getSchemaNode();
    }

    /** All that the schema finds wrong, in the order of the file. */
    List<QuestionnaireFault> faults(YamlDocument document) {
        Set<SchemaFault> faults = new LinkedHashSet<>();
        for (Error error : schema.validate(node(document.content()))) {
            SchemaFault.of(error, schema.getSchemaNode()).ifPresent(faults::add);
        }
        return Faults.inOrder(faults.stream()
                .map(fault -> document.fault(fault.path(), fault.key(), fault.details().toArray()))
                .toList());
    }

    private static JsonNode node(Object content) {
        if (content instanceof Map<?, ?> members) {
            ObjectNode object = NODES.objectNode();
            members.forEach((name, value) -> object.set(String.valueOf(name), node(value)));
            return object;
        }
        if (content instanceof List<?> entries) {
            ArrayNode array = NODES.arrayNode();
            entries.forEach(entry -> array.add(node(entry)));
            return array;
        }
        if (content instanceof BigInteger whole) {
            return NODES.numberNode(whole);
        }
        if (content instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        }
        if (content instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return content == null ? NODES.nullNode() : NODES.stringNode((String) content);
    }

    private static String read(String name) {
        try (InputStream schema = FileSchema.class.getResourceAsStream(name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
