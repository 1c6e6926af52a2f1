package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.CanonicalJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** Goes through an edition's file once, part by part, and works out again what can be worked out. */
final class ContentCheck {

    private static final Set<String> HEAD = Set.of(
            EditionFacts.SECTION, EditionHead.DEFINITION, "rules", "rule", EditionBackground.SOURCE_SECTION,
            EditionBackground.SECTION, EditionGroups.SETTINGS_SECTION, EditionGroups.SECTION, "group", EditionInvited.SECTION,
            EditionAssessments.SECTION, Former.SECTION, Former.COUNTS_SECTION, FormerNeeds.SECTION, EditionCodeBooks.SECTION,
            TabledFacts.SECTION,
            KeyFigureBasis.FILE_SECTION, KeyFigureBasis.SECTION, KeyFigureBasis.SOURCE_SECTION, KeyFigureBasis.INHABITANTS_SECTION,
            KeyFigureBasis.FORMER_SECTION,
            KeyFigureBasis.FORMERLY_SECTION);

    private static final List<String> WORDS =
            List.of(FigureChange.SECTION, Freezing.METHOD, EditionQuote.SECTION, Commentary.SECTION, EditionImage.SECTION);

    /** More lines before the answers are no edition's. */
    private static final int LONGEST_HEAD = 20_000;

    /** Of what is quoted, in characters. */
    private static final int QUOTED = 300;

    private final FileLines lines;
    private final LineReader reader;
    private final EditionVerification.DefinitionReader definitions;
    private final KeyFigureBasis.SheetReader sheets;

    /** The line under consideration; both null after the last. */
    private String line;

    private Map<String, Object> plain;

    ContentCheck(
            FileLines lines,
            LineReader reader,
            EditionVerification.DefinitionReader definitions,
            KeyFigureBasis.SheetReader sheets) {
        this.lines = lines;
        this.reader = reader;
        this.definitions = definitions;
        this.sheets = sheets;
    }

    /** @throws EditionFaultException with the first thing that is wrong */
    void run() throws IOException {
        step();
        if (!EditionHead.FIRST_LINE.equals(line)) {
            throw new EditionFaultException("This is no edition of the form that this portal reads: its first line should be "
                    + EditionHead.FIRST_LINE + ".");
        }
        EditionHead head = head();
        EditionFigures counting = EditionFigures.of(head);
        responses(head.questionnaire(), counting);
        List<EditionFigure> figures = counting.all();
        for (String expected : EditionFigures.lines(figures)) {
            check(expected, "the answers in the file give");
            step();
        }
        for (String section : WORDS) {
            while (isIn(section)) {
                check(CanonicalJson.of(plain), "it should be written");
                if (section.equals(EditionQuote.SECTION)) {
                    quote(head.questionnaire(), figures);
                } else if (section.equals(EditionImage.SECTION)) {
                    image();
                }
                step();
            }
        }
        if (!isIn(EditionFile.CHECKSUM)) {
            throw fault("This line does not belong here, or the file ends before its checksum.");
        }
        step();
        if (line != null) {
            throw fault("Nothing comes after the checksum.");
        }
    }

    private void quote(QuestionnaireVersion questionnaire, List<EditionFigure> figures) {
        try {
            EditionQuote quote = EditionQuote.of(plain);
            check(quote.line(), "it should be written");
            quote.check(questionnaire, figures);
        } catch (EditionFaultException unfit) {
            throw unfit.getMessage().startsWith("Line ") ? unfit : fault(unfit.getMessage());
        }
    }

    private void image() {
        try {
            check(EditionImage.of(plain).line(), "it should be written");
        } catch (EditionFaultException unfit) {
            throw unfit.getMessage().startsWith("Line ") ? unfit : fault(unfit.getMessage());
        }
    }

    private EditionHead head() throws IOException {
        List<String> written = new ArrayList<>(List.of(line));
        List<Map<String, Object>> read = new ArrayList<>();
        step();
        while (HEAD.contains(section()) && written.size() < LONGEST_HEAD) {
            written.add(line);
            read.add(plain);
            step();
        }
        EditionHead head = head(read);
        List<String> expected = head.lines();
        for (int i = 0; i < Math.max(expected.size(), written.size()); i++) {
            String says = i < written.size() ? written.get(i) : "";
            String should = i < expected.size() ? expected.get(i) : "";
            if (!says.equals(should)) {
                throw EditionFaultException.inLine(i + 1L, differs(says, "the rest of the file gives", should));
            }
        }
        return head;
    }

    private EditionHead head(List<Map<String, Object>> read) {
        FrozenQuestionnaire definition = definition(only(EditionHead.DEFINITION, read));
        EditionCodeBooks codeBooks = EditionCodeBooks.of(all(EditionCodeBooks.SECTION, read));
        QuestionnaireVersion questionnaire = codeBooks.in(questionnaire(definition));
        EditionBackground background =
                EditionBackground.of(only(EditionBackground.SOURCE_SECTION, read), all(EditionBackground.SECTION, read));
        return new EditionHead(
                EditionFacts.of(only(EditionFacts.SECTION, read)),
                definition,
                questionnaire,
                background,
                EditionInvited.of(all(EditionInvited.SECTION, read)),
                EditionAssessments.of(all(EditionAssessments.SECTION, read)),
                Former.of(
                        questionnaire,
                        all(Former.SECTION, read),
                        all(Former.COUNTS_SECTION, read),
                        all(FormerNeeds.SECTION, read)),
                codeBooks,
                EditionGroups.of(only(EditionGroups.SETTINGS_SECTION, read), all(EditionGroups.SECTION, read), background),
                TabledFacts.of(all(TabledFacts.SECTION, read)),
                KeyFigureBasis.of(read, questionnaire, sheets));
    }

    private static FrozenQuestionnaire definition(Map<String, Object> plain) {
        try {
            String content = (String) plain.get("content");
            String hash = DigestUtils.sha256Hex(content);
            if (!hash.equals(plain.get("sha256"))) {
                throw new EditionFaultException("The questionnaire in the file is not the one that was asked: its SHA-256 is "
                        + hash + ", and the file says " + plain.get("sha256") + ".");
            }
            return new FrozenQuestionnaire(
                    QuestionnaireVersionId.parse((String) plain.get("questionnaire")), hash, content);
        } catch (ClassCastException | NullPointerException | IllegalArgumentException malformed) {
            throw new EditionFaultException("The line with the questionnaire does not say what it must.");
        }
    }

    private QuestionnaireVersion questionnaire(FrozenQuestionnaire definition) {
        try {
            return definitions.read(definition.id(), definition.content());
        } catch (IllegalArgumentException unreadable) {
            throw new EditionFaultException("The questionnaire in the file cannot be read by this portal.");
        }
    }

    private static Map<String, Object> only(String section, List<Map<String, Object>> read) {
        List<Map<String, Object>> found = all(section, read);
        if (found.size() != 1) {
            throw new EditionFaultException("There should be one line of the section \"" + section + "\"; there are " + found.size() + ".");
        }
        return found.get(0);
    }

    private static List<Map<String, Object>> all(String section, List<Map<String, Object>> read) {
        return read.stream().filter(plain -> section.equals(plain.get("section"))).toList();
    }

    private void responses(QuestionnaireVersion questionnaire, EditionFigures counting) throws IOException {
        String before = "";
        while (isIn(EditionResponse.SECTION)) {
            try {
                EditionResponse response = EditionResponse.of(plain, questionnaire);
                check(response.line(), "it should be written");
                counting.add(response);
            } catch (EditionFaultException unfit) {
                throw unfit.getMessage().startsWith("Line ") ? unfit : fault(unfit.getMessage());
            }
            if (line.compareTo(before) < 0) {
                throw fault("Responses stand in the order of their characters, and this one should stand before.");
            }
            before = line;
            step();
        }
    }

    private boolean isIn(String section) {
        return section.equals(section());
    }

    /** Of the line; empty after the last and where it says none. */
    private String section() {
        return plain != null && plain.get("section") instanceof String section ? section : "";
    }

    private void check(String expected, String because) {
        if (!expected.equals(line)) {
            throw fault(differs(line == null ? "" : line, because, expected));
        }
    }

    private static String differs(String says, String because, String expected) {
        int same = 0;
        while (same < Math.min(says.length(), expected.length()) && says.charAt(same) == expected.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - QUOTED / 2);
        return "The file says " + quoted(says, from) + ", but " + because + " " + quoted(expected, from) + ".";
    }

    private static String quoted(String text, int from) {
        if (from >= text.length()) {
            return text.isEmpty() ? "nothing" : "no more";
        }
        int end = Math.min(text.length(), from + QUOTED);
        return (from > 0 ? "…" : "") + text.substring(from, end) + (end < text.length() ? "…" : "");
    }

    private EditionFaultException fault(String sentence) {
        return EditionFaultException.inLine(lines.number(), sentence);
    }

    private void step() throws IOException {
        Optional<String> next = lines.next();
        line = next.orElse(null);
        try {
            plain = line == null ? null : reader.read(line);
        } catch (EditionFaultException malformed) {
            throw fault(malformed.getMessage());
        }
    }
}
