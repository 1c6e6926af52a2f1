package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentJudge;
import dk.styringsportal.questionnaire.draft.Judgement;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges contents as files are judged; their faults have a path, and no line. */
@ApplicationScoped
public class SchemaJudge implements ContentJudge {

    @Override
    public Judgement judge(Content content) {
        String name = content.text("id") + "/" + content.text("version");
        YamlDocument document = new YamlDocument(name, content.root(), Map.of("", Place.NOWHERE));
        try {
            return new Judgement(Optional.of(QuestionnaireReader.read(document, YamlFormat.text(content).getBytes(StandardCharsets.UTF_8))), List.of());
        } catch (QuestionnaireFileException faulty) {
            return new Judgement(Optional.empty(), faulty.faults());
        }
    }

    @Override
    public List<String> itemTypes() {
        return QuestionnaireSchema.itemTypes();
    }

    @Override
    public List<String> names(String itemType) {
        return QuestionnaireSchema.names(itemType);
    }
}
