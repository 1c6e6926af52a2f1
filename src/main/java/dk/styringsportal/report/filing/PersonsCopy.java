package dk.styringsportal.report.filing;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.Words;
import dk.styringsportal.response.Answers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A person's own copy of the answers that they have sent. Of an anonymous round it holds neither name nor time, only the day on
 * which it was made: whoever finds it shall not be able to tell whose it is.
 */
public final class PersonsCopy {

    private static final double NAMES = 3;
    private static final double VALUES = 8;

    private final Sent sent;
    private final QuestionnaireVersion questionnaire;
    private final Words words;

    /**
     * What the person has sent.
     *
     * @param by the name or role; empty where the round is anonymous
     * @param at when it was sent; empty where the round is anonymous
     */
    public record Sent(GroupId group, About about, Optional<String> by, Optional<Instant> at, Answers answers) {

        public Sent {
            if (by.isPresent() != at.isPresent()) {
                throw new IllegalArgumentException("Both name and time, or neither");
            }
        }
    }

    private PersonsCopy(Sent sent, QuestionnaireVersion questionnaire, Words words) {
        this.sent = sent;
        this.questionnaire = questionnaire;
        this.words = words;
    }

    /**
     * @param questionnaire as it was answered, in the language of whoever reads the copy
     * @param data the {@linkplain AnswerLines answers} as CSV, which travels inside
     * @param madeAt of which the copy tells the day alone
     * @param language of the document's own words; Danish for every language but English
     */
    public static Report of(
            Campaign campaign, QuestionnaireVersion questionnaire, Sent sent, byte[] data, Instant madeAt, Locale language) {
        return new PersonsCopy(sent, questionnaire, Words.in(language)).report(campaign, data, madeAt);
    }

    private Report report(Campaign campaign, byte[] data, Instant madeAt) {
        FiledItem item = new FiledItem(questionnaire, Optional.of(sent.group()), sent.answers(), Map.of(), words);
        List<Block> blocks = new ArrayList<>(about(campaign));
        questionnaire.themesFor(Optional.of(sent.group())).forEach(theme -> blocks.addAll(FiledTheme.blocks(theme, item, words)));
        return new Report(
                words.texts().language(),
                new Report.Cover(
                        words.text("own.kind"),
                        questionnaire.title(),
                        campaign.title(),
                        List.of(
                                new Report.Cover.Fact(words.text("own.group"), group()),
                                new Report.Cover.Fact(words.text("own.about"), municipalities()),
                                new Report.Cover.Fact(words.text("own.made"), words.dates().day(madeAt)))),
                words.texts().notice(campaign.fictitious()),
                madeAt,
                blocks,
                true,
                List.of(new Report.Attachment(SubmittedAnswers.DATA, words.text("filed.data"), "text/csv", data)));
    }

    private List<Block> about(Campaign campaign) {
        return List.of(
                new Block.Heading(2, words.text("own.what")),
                new Block.Table(
                        Optional.empty(),
                        List.of(
                                new Block.Column(words.text("receipt.fact"), NAMES, false),
                                new Block.Column(words.text("receipt.value"), VALUES, false)),
                        facts(campaign)),
                new Block.Paragraph(Optional.empty(), words.text(sent.by().isPresent() ? "own.named" : "own.anonymous")),
                new Block.Heading(3, words.text("filed.states")),
                new Block.BulletList(Optional.empty(), List.of(
                        words.text("own.states.unanswered"), words.text("filed.states.notAsked"), words.text("filed.states.meanings"))));
    }

    private List<Block.TableRow> facts(Campaign campaign) {
        List<Block.TableRow> facts = new ArrayList<>();
        fact(facts, "cover.campaign", campaign.title());
        fact(facts, "blank.questionnaire", questionnaire.title());
        fact(facts, "blank.version", questionnaire.id().toString());
        fact(facts, "own.group", group());
        fact(facts, "own.about", municipalities());
        sent.by().ifPresent(name -> fact(facts, "own.by", name));
        sent.at().ifPresent(at -> fact(facts, "own.sent", words.dates().moment(at)));
        return facts;
    }

    private void fact(List<Block.TableRow> facts, String key, String value) {
        facts.add(new Block.TableRow(words.text(key), List.of(new Block.Cell(value, false))));
    }

    private String group() {
        return questionnaire.group(sent.group().value()).map(RespondentGroup::title).orElse(sent.group().value());
    }

    private String municipalities() {
        return sent.about().organisations().stream()
                .map(code -> Municipalities.ofDenmark().get(code).name())
                .collect(Collectors.joining(", "));
    }
}
