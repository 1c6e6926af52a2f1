package dk.styringsportal.benchmark.edition;

import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes the file of a new edition. Responses are passed by one after the other, so that memory does not grow with their
 * number.
 */
public final class Freezing {

    static final String METHOD = "method";

    /** Of lines that wait to be put in order. */
    private static final long CHARACTERS_IN_MEMORY = 8_000_000;

    private final EditionRepository editions;
    private final EditionId edition;
    private final LineReader reader;

    public Freezing(EditionRepository editions, EditionId edition, LineReader reader) {
        this.editions = editions;
        this.edition = edition;
        this.reader = reader;
    }

    /** Hands on every response that counts, in any order. */
    public interface Responses {
        void forEach(Consumer<EditionResponse> to);
    }

    /**
     * What an edition is made of.
     *
     * @param questionnaire with an item for the codes of each question that was coded
     * @param codeBooks by which texts were coded
     * @param invited of all groups; nobody where municipalities answer for themselves
     * @param method its paragraphs
     * @param quotes that are released
     */
    public record Material(
            EditionFacts facts,
            FrozenQuestionnaire definition,
            QuestionnaireVersion questionnaire,
            List<CodeBook> codeBooks,
            List<InvitedCount> invited,
            List<String> method,
            List<EditionQuote> quotes) {

        /** Where no text was coded or quoted. */
        public Material(
                EditionFacts facts,
                FrozenQuestionnaire definition,
                QuestionnaireVersion questionnaire,
                List<InvitedCount> invited,
                List<String> method) {
            this(facts, definition, questionnaire, List.of(), invited, method, List.of());
        }
    }

    /**
     * Writes all parts.
     *
     * @param before the edition that this one corrects; empty for the first
     * @return the checksum
     */
    public String freeze(Material material, Responses responses, java.util.Optional<EditionId> before) {
        List<EditionFigure> former = before.map(this::figures).orElse(List.of());
        EditionHead head = new EditionHead(
                material.facts(), material.definition(), material.questionnaire(), EditionBackground.ofToday(),
                new EditionInvited(material.invited()),
                new Former(former),
                new EditionCodeBooks(material.codeBooks()));
        write(EditionPart.HEAD, head.lines());
        EditionFigures counting = EditionFigures.of(head);
        writeResponses(material.questionnaire(), responses, counting);
        List<EditionFigure> figures = counting.all();
        write(EditionPart.FIGURES, EditionFigures.lines(figures));
        List<String> method = new ArrayList<>();
        if (before.isPresent()) {
            FigureChange.between(former, reread(figures)).forEach(change -> method.add(change.line()));
        }
        material.method().forEach(paragraph ->
                method.add(CanonicalJson.of(Map.of("section", METHOD, "text", paragraph))));
        material.quotes().forEach(quote -> method.add(quote.shownBeside(figures).line()));
        write(EditionPart.METHOD, method);
        return new EditionFile(editions, edition).checksum();
    }

    /**
     * Writes the commentary in place of what was there.
     *
     * @return the new checksum
     */
    public String comment(Commentary commentary) {
        editions.delete(edition, EditionPart.COMMENTARY);
        write(EditionPart.COMMENTARY, commentary.lines());
        return new EditionFile(editions, edition).checksum();
    }

    private void writeResponses(QuestionnaireVersion questionnaire, Responses responses, EditionFigures counting) {
        try (SortedLines lines = new SortedLines(CHARACTERS_IN_MEMORY);
                PieceOutput out = new PieceOutput(editions, edition, EditionPart.RESPONSES)) {
            responses.forEach(response -> {
                counting.add(response);
                lines.add(response.line(questionnaire));
            });
            lines.forEach(out::line);
        }
    }

    private void write(EditionPart part, List<String> lines) {
        try (PieceOutput out = new PieceOutput(editions, edition, part)) {
            lines.forEach(out::line);
        }
    }

    private List<EditionFigure> figures(EditionId earlier) {
        List<EditionFigure> figures = new ArrayList<>();
        new EditionFile(editions, earlier).lines(EditionPart.FIGURES, line -> add(figures, reader.read(line)));
        return figures;
    }

    /** As they will be read, so that like is compared with like. */
    private List<EditionFigure> reread(List<EditionFigure> figures) {
        return figures.stream().map(figure -> EditionFigure.of(reader.read(figure.line()))).toList();
    }

    private static void add(List<EditionFigure> figures, Map<String, Object> plain) {
        if (EditionFigure.SECTION.equals(plain.get("section"))) {
            figures.add(EditionFigure.of(plain));
        }
    }
}
