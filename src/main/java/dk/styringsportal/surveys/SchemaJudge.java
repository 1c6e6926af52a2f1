package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentJudge;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.questionnaire.draft.Shape;
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
        byte[] file = YamlFormat.text(content).getBytes(StandardCharsets.UTF_8);
        YamlDocument document = document(content);
        if (file.length > YamlFile.LARGEST) {
            return new Judgement(Optional.empty(), List.of(document.fault("", "file.tooLarge", YamlFile.LARGEST / 1024 / 1024)));
        }
        return judge(document, Optional.of(file));
    }

    @Override
    public Judgement glance(Content content) {
        return judge(document(content), Optional.empty());
    }

    private static YamlDocument document(Content content) {
        String name = content.text("id") + "/" + content.text("version");
        return new YamlDocument(name, content.root(), Map.of("", Place.NOWHERE));
    }

    private static Judgement judge(YamlDocument document, Optional<byte[]> file) {
        try {
            return new Judgement(Optional.of(QuestionnaireReader.read(document, file)), List.of());
        } catch (QuestionnaireFileException faulty) {
            return new Judgement(Optional.empty(), faulty.faults());
        }
    }

    @Override
    public List<Shape.Member> ofQuestionnaire() {
        return QuestionnaireSchema.shapes().ofQuestionnaire();
    }

    @Override
    public List<String> itemTypes() {
        return QuestionnaireSchema.shapes().itemTypes();
    }

    @Override
    public List<Shape.Member> ofItem(String type) {
        return QuestionnaireSchema.shapes().ofItem(type);
    }

    @Override
    public List<Shape.Member> ofTheme() {
        return QuestionnaireSchema.shapes().ofTheme();
    }
}
