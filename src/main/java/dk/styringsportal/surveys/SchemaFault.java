package dk.styringsportal.surveys;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a schema validator finds, told as what would be right.
 *
 * @param path in the file
 * @param key of the sentence
 * @param details of the sentence
 */
record SchemaFault(String path, String key, List<Object> details) {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[(.*)]");

    /**
     * @param schema the whole schema, to look up what it allows at a place
     * @return empty where another error of the validator says the same better
     */
    static Optional<SchemaFault> of(Error error, JsonNode schema) {
        String path = path(error.getInstanceLocation().toString());
        return switch (error.getKeyword()) {
            case "required" -> error.getEvaluationPath().contains("oneOf")
                    ? Optional.empty()
                    : fault(path, "missing", error.getProperty());
            case "oneOf" -> fault(path, "either", either(around(error, schema).path("oneOf")));
            case "enum" -> fault(path, "oneOf", value(error), listed(String.valueOf(error.getArguments()[0])));
            case "propertyNames" -> name(error, path);
            case "additionalProperties" -> fault(
                    within(path, error.getProperty()), "unknown", error.getProperty(), names(around(error, schema)));
            case "type" -> fault(path, "type", types(error), new FaultTexts.Word("type." + error.getArguments()[0]));
            case "pattern", "not" -> "\\S".equals(around(error, schema).path("pattern").asString())
                    ? fault(path, "emptyText")
                    : fault(path, "form", value(error), form(error));
            case "maxLength" -> fault(path, "tooLong", error.getArguments()[0]);
            case "minItems" -> fault(path, "tooFew", error.getArguments()[0]);
            case "maxItems" -> fault(path, "tooMany", error.getArguments()[0]);
            case "minimum" -> fault(path, "tooSmall", value(error), error.getArguments()[0]);
            case "maximum" -> fault(path, "tooLarge", value(error), error.getArguments()[0]);
            case "uniqueItems" -> fault(path, "entryTwice");
            default -> fault(path, "schema", error.getMessage());
        };
    }

    private static Optional<SchemaFault> fault(String path, String key, Object... details) {
        return Optional.of(new SchemaFault(path, key, List.of(details)));
    }

    /** A name that may not stand there: because of the names that may, or of its form. */
    private static Optional<SchemaFault> name(Error error, String path) {
        String why = String.valueOf(error.getArguments()[1]);
        String at = within(path, error.getProperty());
        return why.contains("enumeration")
                ? fault(at, "unknown", error.getProperty(), listed(why))
                : fault(at, "form", error.getProperty(), new FaultTexts.Word("form.key"));
    }

    private static String path(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(1).replace("~1", "/").replace("~0", "~");
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private static String value(Error error) {
        return error.getInstanceNode() == null ? "" : error.getInstanceNode().asString(String.valueOf(error.getInstanceNode()));
    }

    /** "[\"draft\", \"pilot\"]" as "draft, pilot". */
    private static String listed(String enumeration) {
        Matcher inside = IN_BRACKETS.matcher(enumeration);
        return (inside.find() ? inside.group(1) : enumeration).replace("\"", "");
    }

    /** The part of the schema in which the keyword stands that found the fault. */
    private static JsonNode around(Error error, JsonNode schema) {
        String location = error.getSchemaLocation().toString();
        String pointer = location.substring(location.indexOf('#') + 1);
        return schema.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String names(JsonNode schema) {
        return String.join(", ", schema.path("properties").propertyNames());
    }

    private static String either(JsonNode choices) {
        List<String> names = new ArrayList<>();
        choices.forEach(choice -> names.add(choice.path("required").path(0).asString()));
        return String.join(" / ", names);
    }

    private static FaultTexts.Words types(Error error) {
        return new FaultTexts.Words(Arrays.stream(listed(String.valueOf(error.getArguments()[1])).split(", "))
                .map(type -> "type." + type)
                .collect(Collectors.toList()));
    }

    private static FaultTexts.Word form(Error error) {
        return new FaultTexts.Word("form." + lastOf(error.getSchemaLocation().toString()));
    }

    /** The name of the definition or property in which the keyword stands. */
    private static String lastOf(String location) {
        String[] parts = location.split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
