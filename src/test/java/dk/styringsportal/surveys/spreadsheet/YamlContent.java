package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.draft.Content;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The content of questionnaire files, as a test finds it. */
final class YamlContent {

    private YamlContent() {}

    static Content of(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static Content of(String yaml) {
        Object content = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        return new Content(Attachments.mutable(exact(content)));
    }

    private static Object exact(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> exact = new LinkedHashMap<>();
            members.forEach((name, member) -> exact.put(String.valueOf(name), exact(member)));
            return exact;
        }
        if (value instanceof List<?> entries) {
            return entries.stream().map(YamlContent::exact).toList();
        }
        return value instanceof Double number ? new BigDecimal(number.toString()) : value;
    }
}
