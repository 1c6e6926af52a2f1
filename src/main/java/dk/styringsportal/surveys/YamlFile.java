package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML 1.2, from anyone: no tags, no anchors and aliases, no name twice, and no more than a questionnaire needs. */
final class YamlFile {

    /** In bytes: 5 MB. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** How files begin that are sent by mistake, and what they are. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "PK\u0003\u0004", ".xlsx, .docx, .zip", "\u00D0\u00CF\u0011\u00E0", ".xls, .doc", "%PDF", ".pdf");

    private static final int LONGEST_BEGINNING = 4;

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
        kind(content).ifPresent(kind -> {
            throw whole(file, "file.kind", kind);
        });
        String text = text(file, content);
        checkPrintable(file, text);
        try {
            return new YamlNodes(file).document(root(file, text).orElseThrow(() -> whole(file, "file.empty")));
        } catch (MarkedYamlEngineException fault) {
            Place place = fault.getProblemMark().map(YamlFile::place).orElse(Place.NOWHERE);
            throw new QuestionnaireFileException(new QuestionnaireFault(
                    file, place.line(), place.column(), "", SyntaxFault.of(fault.getProblem())));
        } catch (YamlEngineException fault) {
            throw whole(file, "yaml");
        }
    }

    /** What a file is that is no text at all, by how it begins; empty for all that may be one. */
    private static Optional<String> kind(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream().filter(kind -> beginning.startsWith(kind.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** By YAML's core schema, so that the file says the same to every reader of YAML 1.2. */
    private static Optional<Node> root(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LARGEST)
                .setSchema(new CoreRules())
                .setAllowNonScalarKeys(true)
                .build();
        return new Composer(settings, new PlainEvents(file, new ParserImpl(settings, new StreamReader(settings, text))))
                .getSingleNode();
    }

    private static void checkPrintable(String file, String text) {
        Place place = new Place(1, 1);
        for (int character : text.codePoints().toArray()) {
            if (!StreamReader.isPrintable(character)) {
                throw new QuestionnaireFileException(new QuestionnaireFault(
                        file, place.line(), place.column(), "",
                        FaultTexts.of("yaml.character", String.format("U+%04X", character))));
            }
            place = character == '\n' ? new Place(place.line() + 1, 1) : new Place(place.line(), place.column() + 1);
        }
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /**
     * The content of a file, no more of it than tells that it is too large.
     *
     * @param name the file's, for faults
     * @throws QuestionnaireFileException if the file cannot be read
     */
    static byte[] bytes(String name, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(LARGEST + 1);
        } catch (IOException unreadable) {
            throw whole(name, "file.unreadable");
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
