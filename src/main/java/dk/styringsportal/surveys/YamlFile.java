package dk.styringsportal.surveys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** One YAML 1.2 file. */
final class YamlFile {

    private YamlFile() {}

    /**
     * The file's mapping.
     *
     * @throws QuestionnaireFileException for a fault of syntax, a name given twice, or anything but a mapping
     */
    static Section read(String place, byte[] content) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(place).setAllowDuplicateKeys(false).build();
        try {
            return Section.of(place, new Load(settings).loadFromString(new String(content, StandardCharsets.UTF_8)));
        } catch (YamlEngineException fault) {
            throw new QuestionnaireFileException(place, fault);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
