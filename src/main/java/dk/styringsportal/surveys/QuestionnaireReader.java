package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.ConsistencyRule;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.RespondentGroup.SpeaksFor;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads one questionnaire file: syntax, then the schema, then what items say of each other. */
final class QuestionnaireReader {

    /** Of all themes together. */
    private static final int MOST_ITEMS = 2_000;

    private final Faults faults = new Faults();
    private final Texts texts = new Texts(faults);
    private final Section file;
    private final String hash;
    private final Map<Item, Section> places = new LinkedHashMap<>();

    private QuestionnaireReader(YamlDocument document, String hash) {
        this.file = Section.of(document, texts);
        this.hash = hash;
    }

    /**
     * @param name the file's, for faults
     * @throws QuestionnaireFileException naming what is wrong, in the order of the file: of syntax alone if that is at
     *     fault, else all that the schema finds, else all that does not make sense
     */
    static QuestionnaireVersion read(String name, byte[] content) {
        return read(YamlFile.read(name, content), Optional.of(content));
    }

    /**
     * The same of a file that is parsed already.
     *
     * @param content empty where nobody will ask for the version's hash
     */
    static QuestionnaireVersion read(YamlDocument document, Optional<byte[]> content) {
        List<QuestionnaireFault> againstSchema = QuestionnaireSchema.faults(document);
        if (!againstSchema.isEmpty()) {
            throw new QuestionnaireFileException(againstSchema);
        }
        return new QuestionnaireReader(document, content.map(QuestionnaireReader::hash).orElse("")).build();
    }

    private QuestionnaireVersion build() {
        Map<String, Reference> literature = literature();
        List<RespondentGroup> groups = groups();
        SharedParts parts = new SharedParts(file);
        RoutingReader routing = new RoutingReader(groups, parts, file.sections("themes"));
        ItemReader items = new ItemReader(new OptionReader(parts, routing), routing, citations(literature), stems(routing));
        String title = file.words("title");
        String introduction = file.words("introduction");
        List<Theme> themes = themes(items);
        new CrossCheck(places).faults().forEach(faults::add);
        List<ConsistencyRule> consistency = consistency(themes);
        List<SumCheck> checks = checks(themes);
        Optional<AssessmentForm> assessment =
                file.optionalSection("assessment").flatMap(section -> faults.tried(() -> AssessmentReader.read(section)));
        Optional<String> origin = file.optionalWords("origin");
        List<String> reservation = file.optionalWords("reservation").map(QuestionnaireReader::paragraphs).orElse(List.of());
        faults.check();
        return new QuestionnaireVersion(
                new QuestionnaireVersionId(file.text("id"), file.text("version")),
                QuestionnaireVersion.State.valueOf(file.text("state").toUpperCase(Locale.ROOT)),
                title,
                introduction,
                reservation,
                origin,
                file.optional("previous").map(QuestionnaireVersionId::parse),
                groups,
                List.copyOf(literature.values()),
                themes,
                consistency,
                checks,
                assessment,
                texts.translations(),
                hash);
    }

    private Map<String, Reference> literature() {
        Map<String, Reference> literature = new LinkedHashMap<>();
        checkOnce("literature", "key");
        file.sections("literature")
                .forEach(entry -> literature.put(entry.text("key"), new Reference(entry.text("key"), entry.text("reference"))));
        return literature;
    }

    /** No two entries of a list have the same name. */
    private void checkOnce(String list, String name) {
        Set<String> seen = new HashSet<>();
        file.sections(list).stream().filter(entry -> !seen.add(entry.text(name))).forEach(entry ->
                faults.add(entry.fault(name, "part.twice", entry.text(name))));
    }

    private List<RespondentGroup> groups() {
        checkOnce("groups", "id");
        return file.sections("groups").stream()
                .map(group -> new RespondentGroup(
                        new GroupId(group.text("id")),
                        group.words("title"),
                        group.optional("speaksFor").map(SpeaksFor::of).orElse(SpeaksFor.SELF)))
                .toList();
    }

    private Map<String, Stem> stems(RoutingReader routing) {
        Map<String, Stem> stems = new LinkedHashMap<>();
        file.optionalSection("stems").ifPresent(all -> all.names().forEach(key -> {
            Section stem = all.section(key);
            faults.tried(() -> new Stem(key, stem.words("text"), ItemReader.perGroup(stem, routing)))
                    .ifPresent(read -> stems.put(key, read));
        }));
        return stems;
    }

    private List<Theme> themes(ItemReader reader) {
        List<Theme> themes = new ArrayList<>();
        int[] asked = {0};
        int size = 0;
        for (Section theme : file.sections("themes")) {
            int number = theme.wholeNumber("number");
            if (themes.stream().anyMatch(earlier -> earlier.number() == number)) {
                faults.add(theme.fault("number", "theme.twice", number));
            }
            size += theme.sections("items").size();
            if (size > MOST_ITEMS) {
                faults.add(theme.fault("items", "items.many", MOST_ITEMS));
                break;
            }
            List<Item> items = faults.triedEach(theme.sections("items"), section -> item(reader, section, asked));
            if (!items.isEmpty()) {
                themes.add(new Theme(
                        number, theme.words("title"), theme.optionalWords("introduction"),
                        theme.fraction("weight", BigFraction.ONE), items));
            }
        }
        return themes;
    }

    /** @param asked the questions so far, counted on; a text between them has no number */
    private Item item(ItemReader reader, Section section, int[] asked) {
        int number = section.text("type").equals("information") ? 0 : ++asked[0];
        Item item = reader.read(section, number);
        places.put(item, section);
        return item;
    }

    private List<ConsistencyRule> consistency(List<Theme> themes) {
        ConsistencyReader reader = new ConsistencyReader(themes);
        checkOnce("consistency", "id");
        // Of a faulty item nothing is known, so its rules are judged when all items are sound
        return faults.areNone() ? faults.triedEach(file.sections("consistency"), reader::read) : List.of();
    }

    private List<SumCheck> checks(List<Theme> themes) {
        CheckReader reader = new CheckReader(themes);
        checkOnce("checks", "id");
        return faults.areNone() ? faults.triedEach(file.sections("checks"), reader::read) : List.of();
    }

    private Map<String, Citation> citations(Map<String, Reference> literature) {
        Map<String, Citation> citations = new LinkedHashMap<>();
        checkOnce("sources", "cited");
        for (Section source : file.sections("sources")) {
            for (String key : source.texts("literature")) {
                if (!literature.containsKey(key)) {
                    faults.add(source.fault("literature", "literature", key));
                }
            }
            String cited = source.text("cited");
            citations.put(cited, new Citation(
                    cited, source.texts("literature").stream().filter(literature::containsKey).map(literature::get).toList()));
        }
        return citations;
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n")).map(String::strip).toList();
    }

    /** SHA-256 in hexadecimal: the same content has the same, and no other has. */
    static String hash(byte[] content) {
        return DigestUtils.sha256Hex(content);
    }
}
