package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.surveys.YamlFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of questionnaire files, as the portal reads it. */
final class YamlContent {

    private YamlContent() {}

    static Content of(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static Content of(String yaml) {
        return new YamlFormat().read("questionnaire.yaml", yaml.getBytes(StandardCharsets.UTF_8)).content();
    }
}
