package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML 1.2, from anyone: no tags, no anchors and aliases, no name twice, and no more than a questionnaire needs. */
final class YamlFile {

    /** In bytes: 5 MB. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlFile() {}

    /**
     * The file's content with its places.
     *
     * @param file its name, for faults
     * @throws QuestionnaireFileException for a fault of syntax, alone, since nothing behind it can be trusted
     */
    static YamlDocument read(String file, byte[] content) {
        if (content.length > LARGEST) {
            throw whole(file, "file.tooLarge", LARGEST / 1024 / 1024);
        }
        String text = text(file, content);
        LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(LARGEST).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            return new YamlNodes(file).document(root.orElseThrow(() -> whole(file, "file.empty")));
        } catch (MarkedYamlEngineException fault) {
            Place place = fault.getProblemMark().map(YamlFile::place).orElse(Place.NOWHERE);
            throw new QuestionnaireFileException(new QuestionnaireFault(
                    file, place.line(), place.column(), "", FaultTexts.of("yaml", fault.getProblem())));
        } catch (YamlEngineException fault) {
            throw whole(file, "yaml", fault.getMessage());
        }
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String file, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw whole(file, "file.notUtf8");
        }
    }

    private static QuestionnaireFileException whole(String file, String key, Object... details) {
        return new QuestionnaireFileException(
                new YamlDocument(file, Map.of(), Map.of("", Place.NOWHERE)).fault("", key, details));
    }
}
