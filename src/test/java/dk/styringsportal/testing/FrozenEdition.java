package dk.styringsportal.testing;

import dk.styringsportal.benchmark.edition.EditionFacts;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionGroups;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.benchmark.edition.Freezing;
import dk.styringsportal.benchmark.edition.KeyFigureBasis;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.surveys.edition.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** An edition made without a server: of that many municipalities with invented answers, or of what a test hands it. */
public final class FrozenEdition {

    /** Two questions, one of them a matrix: the smallest edition there is sense in. */
    public static final String SMALL = """
            id: lille
            version: "1"
            state: published
            title: Lille
            introduction: Til prøve
            scales:
              ja-nej: [{key: ja, label: Ja, points: 100}, {key: nej, label: Nej, points: 0}]
            themes:
              - number: 1
                title: Tema
                items:
                  - {code: q1, type: single-choice, text: Ja?, scale: ja-nej, rule: points-per-option, ruleText: Ja, wordingStatus: own}
                  - {code: q2, type: long-text, text: Hvad?, optional: true, wordingStatus: own}
            """;

    private final KeptPieces pieces;
    private final EditionId id;
    private final String checksum;

    private FrozenEdition(KeptPieces pieces, EditionId id, String checksum) {
        this.pieces = pieces;
        this.id = id;
        this.checksum = checksum;
    }

    /** @param responses handed on in the order they have */
    public static FrozenEdition of(QuestionnaireVersion questionnaire, String content, List<EditionResponse> responses) {
        return of(questionnaire, content, responses::forEach, new KeptPieces(), 1, Optional.empty());
    }

    /** Of that many municipalities, the first by code. */
    public static FrozenEdition invented(QuestionnaireVersion questionnaire, String content, int municipalities) {
        return of(questionnaire, content, responses(questionnaire, municipalities));
    }

    /** Of municipalities that assessors have rated. */
    public static FrozenEdition assessed(
            QuestionnaireVersion questionnaire, String content, List<EditionResponse> responses, List<Outcome> outcomes) {
        return of(questionnaire, content, responses::forEach, List.of(), outcomes, new KeptPieces(), 1, Optional.empty());
    }

    /** Of municipalities that hand in numbers. */
    public static FrozenEdition ofKeyFigures(
            QuestionnaireVersion questionnaire, String content, List<EditionResponse> responses, KeyFigureBasis basis) {
        return of(
                questionnaire, content, responses::forEach, List.of(), List.of(), new KeptPieces(), 1, Optional.empty(), Optional.empty(),
                TabledFacts.NONE, Optional.of(basis));
    }

    /** Another of municipalities that hand in numbers, in the same store, that corrects this one. */
    public FrozenEdition revisedKeyFigures(
            QuestionnaireVersion questionnaire, String content, List<EditionResponse> responses, KeyFigureBasis basis) {
        return of(
                questionnaire, content, responses::forEach, List.of(), List.of(), pieces, id.value() + 1, Optional.of(id), Optional.empty(),
                TabledFacts.NONE, Optional.of(basis));
    }

    /** Another in the same store that corrects this one. */
    public FrozenEdition revised(QuestionnaireVersion questionnaire, String content, List<EditionResponse> responses) {
        return of(questionnaire, content, responses::forEach, pieces, id.value() + 1, Optional.of(id));
    }

    /** Of persons in groups, with those invited. */
    public static FrozenEdition ofGroups(
            QuestionnaireVersion questionnaire, String content, List<EditionResponse> responses, List<InvitedCount> invited) {
        return ofGroups(questionnaire, content, responses, invited, Optional.empty());
    }

    /** The same with groups that are shown as one. */
    public static FrozenEdition ofGroups(
            QuestionnaireVersion questionnaire,
            String content,
            List<EditionResponse> responses,
            List<InvitedCount> invited,
            Optional<GroupPool> pool) {
        return of(
                questionnaire,
                content,
                responses::forEach,
                invited,
                List.of(),
                new KeptPieces(),
                1,
                Optional.empty(),
                pool,
                TabledFacts.NONE,
                Optional.empty());
    }

    /** Of persons in the groups of {@link LeadershipSurvey}, tabled by facts about their municipalities. */
    public static FrozenEdition tabled(List<EditionResponse> responses, TabledFacts tabled) {
        return tabled(responses, tabled, Optional.empty());
    }

    /** The same with groups that are shown as one. */
    public static FrozenEdition tabled(List<EditionResponse> responses, TabledFacts tabled, Optional<GroupPool> pool) {
        return of(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                responses::forEach,
                List.of(),
                List.of(),
                new KeptPieces(),
                1,
                Optional.empty(),
                pool,
                tabled,
                Optional.empty());
    }

    /** Another in the same store that corrects this one, of persons in the groups of {@link LeadershipSurvey}. */
    public FrozenEdition revisedGroups(List<EditionResponse> responses) {
        return revisedBy(responses, TabledFacts.of(pieces, id, new JsonLines()));
    }

    /** The same, tabled by these facts. */
    public FrozenEdition revisedBy(List<EditionResponse> responses, TabledFacts tabled) {
        return of(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                responses::forEach,
                List.of(),
                List.of(),
                pieces,
                id.value() + 1,
                Optional.of(id),
                Optional.empty(),
                tabled,
                Optional.empty());
    }

    public static FrozenEdition of(
            QuestionnaireVersion questionnaire,
            String content,
            Consumer<Consumer<EditionResponse>> responses,
            KeptPieces pieces,
            long number,
            Optional<EditionId> before) {
        return of(questionnaire, content, responses, List.of(), List.of(), pieces, number, before);
    }

    private static FrozenEdition of(
            QuestionnaireVersion questionnaire,
            String content,
            Consumer<Consumer<EditionResponse>> responses,
            List<InvitedCount> invited,
            List<Outcome> outcomes,
            KeptPieces pieces,
            long number,
            Optional<EditionId> before) {
        return of(
                questionnaire, content, responses, invited, outcomes, pieces, number, before, Optional.empty(), TabledFacts.NONE,
                Optional.empty());
    }

    private static FrozenEdition of(
            QuestionnaireVersion questionnaire,
            String content,
            Consumer<Consumer<EditionResponse>> responses,
            List<InvitedCount> invited,
            List<Outcome> outcomes,
            KeptPieces pieces,
            long number,
            Optional<EditionId> before,
            Optional<GroupPool> pool,
            TabledFacts tabled,
            Optional<KeyFigureBasis> keyFigures) {
        EditionId id = new EditionId(number);
        EditionFacts facts = new EditionFacts(
                id,
                new EditionVersion((int) number - 1),
                "Prøve æøå",
                Instant.parse("2026-01-31T11:00:00Z"),
                5,
                false,
                before.isPresent() ? "En fejl" : "",
                pool);
        FrozenQuestionnaire definition =
                new FrozenQuestionnaire(questionnaire.id(), questionnaire.contentHash(), content);
        String checksum = new Freezing(pieces, id, new JsonLines())
                .freeze(
                        new Freezing.Material(
                                facts,
                                definition,
                                questionnaire,
                                List.of(),
                                invited,
                                outcomes,
                                List.of("Sådan er det gjort."),
                                List.of(),
                                EditionGroups.USUAL,
                                tabled,
                                keyFigures),
                        responses::accept,
                        before,
                        () -> {});
        return new FrozenEdition(pieces, id, checksum);
    }

    /** Of the smallest questionnaire. */
    public static FrozenEdition small(int municipalities) {
        return invented(smallQuestionnaire(), SMALL, municipalities);
    }

    public static QuestionnaireVersion smallQuestionnaire() {
        return QuestionnaireText.read(new QuestionnaireVersionId("lille", "1"), SMALL);
    }

    public static List<EditionResponse> responses(QuestionnaireVersion questionnaire, int municipalities) {
        Function<OrganisationCode, Answers> answers =
                code -> InventedAnswers.of(questionnaire, Long.parseLong(code.value()));
        return Municipalities.ofDenmark().all().subList(0, municipalities).stream()
                .map(Municipality::code)
                .map(code -> EditionResponse.kept(questionnaire, Optional.empty(), List.of(code), answers.apply(code)))
                .toList();
    }

    public KeptPieces pieces() {
        return pieces;
    }

    public EditionId id() {
        return id;
    }

    public String checksum() {
        return checksum;
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new EditionFile(pieces, id).writeTo(bytes, checksum);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The file with a last line that fits whatever stands before it now, as somebody would make it who tampers with care. */
    public static byte[] sealed(String text) {
        String before = text.substring(0, text.lastIndexOf("\n", text.length() - 2) + 1);
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(before.getBytes(StandardCharsets.UTF_8));
            return (before + "{\"section\":\"checksum\",\"sha256\":\"" + HexFormat.of().formatHex(sum) + "\"}\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
