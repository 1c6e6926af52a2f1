package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** The questionnaire file itself, in the schema's order. The same content always gives the same file. */
@ApplicationScoped
public class YamlFormat implements ContentFormat {

    private static final int WIDTH = 120;

    @Override
    public Kind kind() {
        return Kind.YAML;
    }

    @Override
    public Written write(Content content) {
        return new Written(text(content).getBytes(StandardCharsets.UTF_8), List.of());
    }

    static String text(Content content) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDefaultScalarStyle(ScalarStyle.PLAIN)
                .setSchema(new CoreRules())
                .setWidth(WIDTH)
                .build();
        return new Dump(settings, new ContentNodes(settings)).dumpToString(QuestionnaireSchema.ordered(content.root()));
    }

    /** A value left out ({@code name:} with nothing behind it) becomes an empty text, so that it is told where it stands. */
    @Override
    public Read read(String name, byte[] file) {
        Object content = YamlFile.read(name, file).content();
        if (!(content instanceof Map<?, ?> root)) {
            throw new QuestionnaireFileException(
                    new QuestionnaireFault(name, 1, 1, "", FaultTexts.of("type", new FaultTexts.Word("type.object"), new FaultTexts.Word(content instanceof List ? "type.array" : "type.string"))));
        }
        return new Read(new Content(filled(root)), List.of());
    }

    private static Map<String, Object> filled(Map<?, ?> members) {
        Map<String, Object> filled = new LinkedHashMap<>();
        members.forEach((name, value) -> filled.put(String.valueOf(name), filled(value)));
        return filled;
    }

    private static Object filled(Object value) {
        if (value instanceof Map<?, ?> members) {
            return filled(members);
        }
        if (value instanceof List<?> entries) {
            List<Object> filled = new ArrayList<>();
            entries.forEach(entry -> filled.add(filled(entry)));
            return filled;
        }
        return value == null ? "" : value;
    }
}
