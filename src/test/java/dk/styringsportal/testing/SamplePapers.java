package dk.styringsportal.testing;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.export.CsvAnswerLines;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.report.Receipt;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.filing.AnswerLines;
import dk.styringsportal.report.filing.FiledFile;
import dk.styringsportal.report.filing.PersonsCopy;
import dk.styringsportal.report.filing.SubmittedAnswers;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRecord;
import dk.styringsportal.response.approval.SendingBack;
import dk.styringsportal.response.approval.SharingChoice;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What whoever has answered takes home: receipts, submitted answers for filing, and persons' own copies. */
public final class SamplePapers {

    public static final Instant AT = Instant.parse("2026-03-03T12:05:00Z");

    private static final String BY = "Sara Socialchef";

    private SamplePapers() {}

    /** The receipt of a response that was sent back once. */
    public static Report receipt(QuestionnaireVersion questionnaire, Answers answers, String comment, Locale language) {
        Submission submission = Submission.declared(BY, AT, SubmittedContent.of(questionnaire, answers));
        ApprovalRecord record = new ApprovalRecord(
                List.of(submission),
                List.of(new SendingBack(
                        SendingBack.Reason.DOUBTFUL, comment, "KL, administrator", AT.minusSeconds(7200),
                        Submission.declared(BY, AT.minusSeconds(9000), submission.content().orElseThrow()))),
                List.of(new SharingChoice(true, BY, AT)));
        Response response = new Copies(questionnaire).response(answers).submitted(submission);
        return Receipt.of(campaign(questionnaire), questionnaire, response, record, language);
    }

    /** The receipt of what KL has accepted with gaps. */
    public static Report accepted(QuestionnaireVersion questionnaire, Answers answers, String reason) {
        Submission submission = Submission.accepted("KL, administrator", AT, SubmittedContent.of(questionnaire, answers), reason);
        return Receipt.of(
                campaign(questionnaire),
                questionnaire,
                new Copies(questionnaire).response(answers).submitted(submission),
                ApprovalRecord.NOTHING,
                ReportTexts.DANISH);
    }

    public static Report filed(QuestionnaireVersion questionnaire, Answers answers, List<FiledFile> files, Locale language) {
        return filed(questionnaire, new Copies(questionnaire).response(answers), files, language);
    }

    /** @param draft what is submitted */
    public static Report filed(QuestionnaireVersion questionnaire, Response draft, List<FiledFile> files, Locale language) {
        Response response = draft.submitted(Submission.declared(BY, AT, SubmittedContent.of(questionnaire, draft.answers())));
        return SubmittedAnswers.of(
                campaign(questionnaire), questionnaire, response, 2, files,
                new CsvAnswerLines().write(AnswerLines.ofMunicipality(questionnaire, response.answers(), language)), language);
    }

    /** @param by whose answers they are; empty for an anonymous round */
    public static Report copy(QuestionnaireVersion questionnaire, GroupId group, Answers answers, Optional<String> by, Locale language) {
        return PersonsCopy.of(
                campaign(questionnaire),
                questionnaire,
                new PersonsCopy.Sent(group, About.parse("0101 0147"), by, by.map(name -> AT), answers),
                new CsvAnswerLines().write(AnswerLines.ofPerson(questionnaire, group, answers, language)),
                AT,
                language);
    }

    /** The same answers with that text in every question that takes one. */
    public static Answers wordy(QuestionnaireVersion questionnaire, Answers answers, String text) {
        Map<ItemCode, AnswerValue> values = new HashMap<>(answers.values());
        for (Item item : questionnaire.questions()) {
            if (item.type() instanceof LongText) {
                values.put(item.code(), new AnswerValue.Text(text));
            }
        }
        return new Answers(values);
    }

    private static Campaign campaign(QuestionnaireVersion questionnaire) {
        return new Campaign(
                new CampaignId(7), new RoundId(1), "Prøverunde", questionnaire.id(), "", AT.minusSeconds(86_400), Optional.empty(),
                Optional.empty(), false, false);
    }
}
