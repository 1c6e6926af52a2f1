package dk.styringsportal.report;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRecord;
import dk.styringsportal.response.approval.SendingBack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The receipt of a submitted response: who submitted what, when, for whom, what was declared and what is shared. The
 * same submission gives the same receipt, whenever it is made; it is dated by the newest thing it tells of.
 */
public final class Receipt {

    private static final double NAMES = 3;
    private static final double VALUES = 8;

    private final Campaign campaign;
    private final QuestionnaireVersion questionnaire;
    private final Response response;
    private final Submission submission;
    private final ApprovalRecord record;
    private final Words words;
    private final SubmittedHead head;
    private final List<Block> blocks = new ArrayList<>();

    private Receipt(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Response response,
            ApprovalRecord record,
            Words words) {
        this.campaign = campaign;
        this.questionnaire = questionnaire;
        this.response = response;
        this.submission = response.submission().orElseThrow();
        this.record = record;
        this.words = words;
        this.head = new SubmittedHead(campaign, questionnaire, response, words);
    }

    /**
     * @param response a submitted one
     * @param language of the report's own words; Danish for every language but English
     */
    public static Report of(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Response response,
            ApprovalRecord record,
            Locale language) {
        return new Receipt(campaign, questionnaire, response, record, Words.in(language)).report();
    }

    private Report report() {
        blocks.add(new Block.Heading(2, words.text("receipt.what")));
        blocks.add(new Block.Table(
                Optional.empty(),
                List.of(
                        new Block.Column(words.text("receipt.fact"), NAMES, false),
                        new Block.Column(words.text("receipt.value"), VALUES, false)),
                facts()));
        blocks.add(new Block.Heading(3, words.text("receipt.declaration")));
        declaration();
        blocks.add(new Block.Heading(3, words.text("receipt.sharing")));
        plain(sharing());
        submission.content().ifPresent(content -> {
            blocks.add(new Block.Heading(3, words.text("receipt.check")));
            plain(words.text("receipt.check.how", "/api/v1/responses/" + response.id() + "/content.txt"));
        });
        history();
        return new Report(
                words.texts().language(),
                head.cover(words.text("receipt")),
                words.texts().notice(campaign.fictitious()),
                madeAt(),
                blocks,
                true);
    }

    private Instant madeAt() {
        return Stream.concat(
                        Stream.of(submission.at()), record.choices().stream().map(choice -> choice.at()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private List<Block.TableRow> facts() {
        Progress progress = Asked.of(questionnaire, response.answers()).progress();
        List<Block.TableRow> facts = new ArrayList<>();
        facts.add(fact("receipt.municipality", head.municipality() + " (" + response.organisation() + ")"));
        facts.add(fact("cover.campaign", campaign.title()));
        facts.add(fact("cover.submitted", words.dates().moment(submission.at())));
        facts.add(new Block.TableRow(head.byWhom(), List.of(new Block.Cell(submission.by(), false))));
        facts.add(fact(
                "receipt.answers",
                words.text("receipt.answers.of", String.valueOf(progress.answered()), String.valueOf(progress.items()))));
        submission.content().ifPresent(content -> {
            facts.add(fact("blank.questionnaire", questionnaire.title()));
            facts.add(fact("blank.version", content.questionnaire().toString()));
            facts.add(fact("receipt.questionnaireHash", content.questionnaireHash()));
            facts.add(fact("receipt.hash", content.hash()));
        });
        return facts;
    }

    private Block.TableRow fact(String key, String value) {
        return new Block.TableRow(words.text(key), List.of(new Block.Cell(value, false)));
    }

    private void declaration() {
        submission.declaration().ifPresentOrElse(
                number -> {
                    plain(words.text("receipt.declared", submission.by(), words.dates().moment(submission.at())));
                    plain(words.texts().quoted(words.texts().declaration(number)));
                },
                () -> plain(submission.acceptedFor()
                        .map(reason -> words.text("receipt.accepted", reason))
                        .orElse(words.text("receipt.undeclared"))));
    }

    private String sharing() {
        return record.choice()
                .map(choice -> words.text(
                        choice.shares() ? "receipt.shares" : "receipt.sharesNot",
                        choice.by(),
                        words.dates().moment(choice.at())))
                .orElse(words.text("receipt.sharesNothing"));
    }

    /** What came before this submission. */
    private void history() {
        List<String> steps = record.sentBack().stream().map(this::step).toList();
        if (!steps.isEmpty()) {
            blocks.add(new Block.Heading(3, words.text("receipt.history")));
            blocks.add(new Block.BulletList(Optional.empty(), steps));
        }
    }

    private String step(SendingBack back) {
        return words.text(
                "receipt.sentBack",
                words.dates().moment(back.earlier().at()),
                back.earlier().by(),
                words.dates().moment(back.at()),
                words.text("sentBack." + back.reason()),
                back.comment(),
                back.earlier().content().map(content -> content.hash()).orElse("–"));
    }

    private void plain(String text) {
        blocks.add(new Block.Paragraph(Optional.empty(), text));
    }
}
