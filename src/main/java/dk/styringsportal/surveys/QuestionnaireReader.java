package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.Theme;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one questionnaire file. */
final class QuestionnaireReader {

    private static final Set<String> NAMES = Set.of(
            "id", "version", "state", "title", "introduction", "reservation", "literature", "sources", "scales",
            "rowSets", "themes", "consistency");

    private final Section file;
    private final byte[] content;

    private QuestionnaireReader(Section file, byte[] content) {
        this.file = file;
        this.content = content;
    }

    /**
     * @param place the file's name, for faults
     * @throws QuestionnaireFileException naming the place of the first fault
     */
    static QuestionnaireVersion read(String place, byte[] content) {
        Section file = YamlFile.read(place, content).allowOnly(NAMES);
        try {
            return new QuestionnaireReader(file, content).build();
        } catch (IllegalArgumentException fault) {
            throw new QuestionnaireFileException(place, fault);
        }
    }

    private QuestionnaireVersion build() {
        Map<String, Reference> literature = new LinkedHashMap<>();
        file.sections("literature")
                .forEach(entry -> literature.put(entry.text("key"), new Reference(entry.text("key"), entry.text("reference"))));
        ItemReader items = new ItemReader(new OptionReader(file), citations(literature));
        List<Theme> themes =
                file.sections("themes").stream().map(theme -> theme(theme, items)).toList();
        ConsistencyReader consistency = new ConsistencyReader(themes);
        return new QuestionnaireVersion(
                new QuestionnaireVersionId(file.text("id"), file.text("version")),
                state(),
                file.text("title"),
                file.text("introduction"),
                paragraphs(file.text("reservation")),
                List.copyOf(literature.values()),
                themes,
                file.sections("consistency").stream().map(consistency::read).toList(),
                hash());
    }

    private static Theme theme(Section theme, ItemReader items) {
        theme.allowOnly(Set.of("number", "title", "items"));
        return new Theme(
                theme.wholeNumber("number"),
                theme.text("title"),
                theme.sections("items").stream().map(items::read).toList());
    }

    private Map<String, Citation> citations(Map<String, Reference> literature) {
        Map<String, Citation> citations = new LinkedHashMap<>();
        for (Section source : file.sections("sources")) {
            for (String key : source.texts("literature")) {
                if (!literature.containsKey(key)) {
                    throw source.fault("literature", "\"" + key + "\" is not in the literature list");
                }
            }
            String cited = source.text("cited");
            citations.put(cited, new Citation(cited, source.texts("literature").stream().map(literature::get).toList()));
        }
        return citations;
    }

    private QuestionnaireVersion.State state() {
        String text = file.text("state");
        return Arrays.stream(QuestionnaireVersion.State.values())
                .filter(state -> state.name().toLowerCase(java.util.Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> file.fault("state", "draft, pilot, published or retired is wanted, not " + text));
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n")).map(String::strip).toList();
    }

    private String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
