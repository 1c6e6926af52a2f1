package dk.styringsportal.report.filing;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.SubmittedHead;
import dk.styringsportal.report.Words;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that a municipality has submitted, for its files: who submitted when, which version of which questionnaire, and every
 * question with its answer. What the checksum of the answers is made of, and the answers as data, lie inside. The same submission
 * gives the same document, whenever it is made; it is dated by the submission.
 */
public final class SubmittedAnswers {

    /** Name of the answers as data. */
    static final String DATA = "svar.csv";

    private static final double NAMES = 3;
    private static final double VALUES = 8;

    private final Campaign campaign;
    private final QuestionnaireVersion questionnaire;
    private final Response response;
    private final Submission submission;
    private final Words words;
    private final SubmittedHead head;
    private final List<Block> blocks = new ArrayList<>();

    private SubmittedAnswers(Campaign campaign, QuestionnaireVersion questionnaire, Response response, Words words) {
        this.campaign = campaign;
        this.questionnaire = questionnaire;
        this.response = response;
        this.submission = response.submission().orElseThrow();
        this.words = words;
        this.head = new SubmittedHead(campaign, questionnaire, response, words);
    }

    /**
     * @param questionnaire as it was answered
     * @param response a submitted one
     * @param number of this submission among the response's, from 1
     * @param files that the answers name, in the questionnaire's order
     * @param data the {@linkplain AnswerLines answers} as CSV, which travels inside
     * @param language of the document's own words; Danish for every language but English
     */
    public static Report of(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Response response,
            int number,
            List<FiledFile> files,
            byte[] data,
            Locale language) {
        return new SubmittedAnswers(campaign, questionnaire, response, Words.in(language)).report(number, files, data);
    }

    private Report report(int number, List<FiledFile> files, byte[] data) {
        about(number);
        FiledItem item = new FiledItem(questionnaire, response, words);
        questionnaire.themes().forEach(theme -> blocks.addAll(FiledTheme.blocks(theme, item, words)));
        files(files);
        return new Report(
                words.texts().language(),
                head.cover(words.text("filed.kind")),
                words.texts().notice(campaign.fictitious()),
                submission.at(),
                blocks,
                true,
                List.of(content(), new Report.Attachment(DATA, words.text("filed.data"), "text/csv", data)));
    }

    private Report.Attachment content() {
        return new Report.Attachment(
                "content.txt",
                words.text("filed.content"),
                "text/plain",
                SubmittedContent.text(questionnaire, response.answers()).getBytes(StandardCharsets.UTF_8));
    }

    private void about(int number) {
        blocks.add(new Block.Heading(2, words.text("filed.about")));
        blocks.add(new Block.Table(
                Optional.empty(),
                List.of(
                        new Block.Column(words.text("receipt.fact"), NAMES, false),
                        new Block.Column(words.text("receipt.value"), VALUES, false)),
                facts(number)));
        if (submission.content().isEmpty()) {
            plain(words.text("filed.no.hashes"));
        }
        submission.declaration().ifPresent(declared -> plain(words.texts().quoted(words.texts().declaration(declared))));
        submission.acceptedFor().ifPresent(reason -> plain(words.text("receipt.accepted", reason)));
        blocks.add(new Block.Heading(3, words.text("filed.states")));
        blocks.add(new Block.BulletList(Optional.empty(), List.of(
                words.text("filed.states.unanswered"),
                words.text("filed.states.notAsked"),
                words.text("filed.states.meanings"),
                words.text("filed.states.comments"))));
    }

    private List<Block.TableRow> facts(int number) {
        Progress progress = Asked.of(questionnaire, response.answers()).progress();
        List<Block.TableRow> facts = new ArrayList<>();
        fact(facts, words.text("receipt.municipality"), head.municipality() + " (" + response.organisation() + ")");
        fact(facts, words.text("cover.campaign"), campaign.title());
        fact(facts, words.text("filed.submission"), words.text("filed.submission.number", String.valueOf(number)));
        fact(facts, words.text("cover.submitted"), words.dates().moment(submission.at()));
        fact(facts, head.byWhom(), submission.by());
        fact(facts, words.text("receipt.answers"), words.text(
                "receipt.answers.of", String.valueOf(progress.answered()), String.valueOf(progress.items())));
        fact(facts, words.text("filed.revision"), String.valueOf(newestRevision()));
        fact(facts, words.text("blank.questionnaire"), questionnaire.title());
        fact(facts, words.text("blank.version"), questionnaire.id().toString());
        submission.content().ifPresent(content -> {
            fact(facts, words.text("receipt.questionnaireHash"), content.questionnaireHash());
            fact(facts, words.text("receipt.hash"), content.hash());
        });
        return facts;
    }

    private static void fact(List<Block.TableRow> facts, String name, String value) {
        facts.add(new Block.TableRow(name, List.of(new Block.Cell(value, false))));
    }

    private long newestRevision() {
        return response.stored().values().stream().mapToLong(StoredAnswer::revision).max().orElse(0);
    }

    private void files(List<FiledFile> files) {
        blocks.add(new Block.Heading(2, words.text("filed.files")));
        if (files.isEmpty()) {
            plain(words.text("filed.files.none"));
            return;
        }
        blocks.add(new Block.Table(
                Optional.of(words.text("filed.files.caption")),
                List.of(
                        new Block.Column(words.text("filed.file"), 3, false),
                        new Block.Column(words.text("filed.file.question"), 1.3, true),
                        new Block.Column(words.text("filed.file.size"), 1.3, true),
                        new Block.Column(words.text("filed.file.checksum"), 4, false)),
                files.stream().map(this::row).toList()));
    }

    private Block.TableRow row(FiledFile filed) {
        int number = questionnaire.item(filed.item()).map(Item::number).orElseThrow();
        return new Block.TableRow(
                filed.file().name(),
                List.of(
                        new Block.Cell(String.valueOf(number), false),
                        new Block.Cell(String.valueOf(filed.file().size()), false),
                        new Block.Cell(filed.checksum().orElseGet(() -> words.text("filed.file.gone")), false)));
    }

    private void plain(String text) {
        blocks.add(new Block.Paragraph(Optional.empty(), text));
    }
}
