package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.need.NeedCounting;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CanonicalJson;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Writes the file of a new edition. Responses are passed by one after the other, so that memory does not grow with their
 * number.
 */
public final class Freezing {

    static final String METHOD = "method";

    /** Of lines that wait to be put in order. */
    private static final long CHARACTERS_IN_MEMORY = 16_000_000;

    private static final List<EditionPart> COMMENTED = List.of(EditionPart.COMMENTARY, EditionPart.IMAGES);

    private final EditionPieces editions;
    private final EditionId edition;
    private final LineReader reader;

    public Freezing(EditionPieces editions, EditionId edition, LineReader reader) {
        this.editions = editions;
        this.edition = edition;
        this.reader = reader;
    }

    /** Hands on every response that counts, in any order. */
    public interface Responses {
        void forEach(Consumer<EditionResponse> to);
    }

    /** Told how far the work is; an exception ends it. */
    public interface Progress {

        /** How often a response is passed: once as it is read and once as it is written. */
        int TIMES = 2;

        /** One response more. */
        void passed();
    }

    /**
     * What an edition is made of.
     *
     * @param questionnaire with an item for the codes of each question that was coded
     * @param codeBooks by which texts were coded
     * @param invited of all groups; nobody where municipalities answer for themselves
     * @param assessments what assessors are done with; nothing where nobody assesses municipalities
     * @param method its paragraphs
     * @param quotes that are released
     * @param groups that municipalities can be compared with
     * @param tabled the facts by which figures of groups are tabled
     * @param keyFigures what they are made by; empty where none are reported of the questionnaire
     */
    public record Material(
            EditionFacts facts,
            FrozenQuestionnaire definition,
            QuestionnaireVersion questionnaire,
            List<CodeBook> codeBooks,
            List<InvitedCount> invited,
            List<Outcome> assessments,
            List<String> method,
            List<EditionQuote> quotes,
            EditionGroups groups,
            TabledFacts tabled,
            Optional<KeyFigureBasis> keyFigures) {

        /** Where no text was coded or quoted, nothing assessed or reported in key figures, and nothing set about groups. */
        public Material(
                EditionFacts facts,
                FrozenQuestionnaire definition,
                QuestionnaireVersion questionnaire,
                List<InvitedCount> invited,
                List<String> method) {
            this(facts, definition, questionnaire, List.of(), invited, List.of(), method, List.of(), EditionGroups.USUAL,
                    TabledFacts.NONE, Optional.empty());
        }
    }

    /**
     * Writes all parts. What KL said to the edition before is said to this one too, until KL says otherwise.
     *
     * @param before the edition that this one corrects; empty for the first
     * @return the checksum
     * @throws IllegalArgumentException if it is tabled by other facts than the edition before, or has facts and no groups
     */
    public String freeze(Material material, Responses responses, Optional<EditionId> before, Progress progress) {
        check(material, before);
        List<EditionFigure> earlier = before.map(this::figures).orElse(List.of());
        EditionHead head = new EditionHead(
                material.facts(), material.definition(), material.questionnaire(), EditionBackground.ofToday(),
                new EditionInvited(material.invited()),
                new EditionAssessments(material.assessments()),
                before.map(id -> former(id, material, earlier)).orElseGet(() -> Former.none(material.questionnaire())),
                new EditionCodeBooks(material.codeBooks()),
                material.groups(),
                material.tabled(),
                material.keyFigures().map(basis -> basis.after(
                        earlier, before.map(id -> responses(id, material.questionnaire())).orElse(List.of()))));
        MessageDigest digest = DigestUtils.getSha256Digest();
        write(EditionPart.HEAD, head.lines(), digest);
        EditionFigures counting = EditionFigures.of(head);
        writeResponses(responses, counting, progress, digest);
        List<EditionFigure> figures = counting.all();
        write(EditionPart.FIGURES, EditionFigures.lines(figures), digest);
        List<String> method = new ArrayList<>();
        if (before.isPresent()) {
            FigureChange.between(earlier, reread(figures)).forEach(change -> method.add(change.line()));
        }
        material.method().forEach(paragraph ->
                method.add(CanonicalJson.of(Map.of("section", METHOD, "text", paragraph))));
        material.quotes().forEach(quote -> method.add(quote.shownBeside(figures).line()));
        write(EditionPart.METHOD, method, digest);
        before.ifPresent(id -> COMMENTED.forEach(part -> copy(id, part, digest)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void check(Material material, Optional<EditionId> before) {
        if (before.filter(id -> !TabledFacts.of(editions, id, reader).equals(material.tabled())).isPresent()) {
            throw new IllegalArgumentException("A revised edition is tabled by the facts of the one before");
        }
        if (material.questionnaire().groups().isEmpty() && !material.tabled().facts().isEmpty()) {
            throw new IllegalArgumentException("Only what groups answered is tabled by facts");
        }
    }

    /**
     * Writes the commentary in place of what was there.
     *
     * @return the new checksum
     */
    public String comment(Commentary commentary) {
        editions.delete(edition, EditionPart.COMMENTARY);
        write(EditionPart.COMMENTARY, commentary.lines(), DigestUtils.getSha256Digest());
        return new EditionFile(editions, edition).checksum();
    }

    /**
     * Writes the pictures of the commentary in place of what was there.
     *
     * @return the new checksum
     */
    public String illustrate(List<EditionImage> images) {
        editions.delete(edition, EditionPart.IMAGES);
        write(EditionPart.IMAGES, images.stream().map(EditionImage::line).toList(), DigestUtils.getSha256Digest());
        return new EditionFile(editions, edition).checksum();
    }

    private void writeResponses(
            Responses responses, EditionFigures counting, Progress progress, MessageDigest digest) {
        try (SortedLines lines = new SortedLines(CHARACTERS_IN_MEMORY);
                PieceOutput out = new PieceOutput(editions, edition, EditionPart.RESPONSES, digest)) {
            responses.forEach(response -> {
                counting.add(response);
                lines.add(response.line());
                progress.passed();
            });
            lines.forEach(line -> {
                out.line(line);
                progress.passed();
            });
        }
    }

    private void write(EditionPart part, List<String> lines, MessageDigest digest) {
        try (PieceOutput out = new PieceOutput(editions, edition, part, digest)) {
            lines.forEach(out::line);
        }
    }

    private void copy(EditionId before, EditionPart part, MessageDigest digest) {
        try (PieceOutput out = new PieceOutput(editions, edition, part, digest)) {
            new EditionFile(editions, before).lines(part, out::line);
        }
    }

    /** What a revised edition rests on: read from the file of the one before, response by response. */
    private Former former(EditionId before, Material material, List<EditionFigure> figures) {
        QuestionnaireVersion questionnaire = material.questionnaire();
        if (questionnaire.groups().isEmpty()) {
            return Former.none(questionnaire);
        }
        EditionFile file = new EditionFile(editions, before);
        List<Map<String, Object>> told = new ArrayList<>();
        List<Map<String, Object>> counts = new ArrayList<>();
        List<Map<String, Object>> needs = new ArrayList<>();
        file.lines(EditionPart.HEAD, line -> {
            Map<String, Object> plain = reader.read(line);
            if (Former.SECTION.equals(plain.get("section"))) {
                told.add(plain);
            } else if (Former.COUNTS_SECTION.equals(plain.get("section"))) {
                counts.add(plain);
            } else if (FormerNeeds.SECTION.equals(plain.get("section"))) {
                needs.add(plain);
            }
        });
        Counting counting = new Counting(questionnaire);
        NeedCounting needing = new NeedCounting(questionnaire);
        file.lines(EditionPart.RESPONSES, line -> {
            EditionResponse response = EditionResponse.of(reader.read(line), questionnaire);
            About about = About.of(response.about());
            counting.add(response.group(), about, response.answers());
            needing.add(response.group().orElseThrow(), about, response.answers());
        });
        return Former.after(
                Former.of(questionnaire, told, counts, needs),
                counting.counts(),
                needing.counts(),
                figures,
                material.facts().pool());
    }

    /** Of municipalities, of which there are at most 98. */
    private List<EditionResponse> responses(EditionId earlier, QuestionnaireVersion questionnaire) {
        List<EditionResponse> responses = new ArrayList<>();
        new EditionFile(editions, earlier)
                .lines(EditionPart.RESPONSES, line -> responses.add(EditionResponse.of(reader.read(line), questionnaire)));
        return responses;
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
