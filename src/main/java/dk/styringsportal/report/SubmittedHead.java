package dk.styringsportal.report;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.Submission;
import java.util.List;

/** Whose submission a document tells of, when it was made, and by whom. */
public final class SubmittedHead {

    private final Campaign campaign;
    private final QuestionnaireVersion questionnaire;
    private final Response response;
    private final Submission submission;
    private final Words words;

    /** @param response a submitted one */
    public SubmittedHead(Campaign campaign, QuestionnaireVersion questionnaire, Response response, Words words) {
        this.campaign = campaign;
        this.questionnaire = questionnaire;
        this.response = response;
        this.submission = response.submission().orElseThrow();
        this.words = words;
    }

    /** @param kind of document, in words */
    public Report.Cover cover(String kind) {
        return new Report.Cover(
                kind,
                municipality(),
                questionnaire.title(),
                List.of(
                        new Report.Cover.Fact(words.text("cover.campaign"), campaign.title()),
                        new Report.Cover.Fact(words.text("cover.submitted"), words.dates().moment(submission.at())),
                        new Report.Cover.Fact(byWhom(), submission.by())));
    }

    /** What the one who submitted is called. */
    public String byWhom() {
        if (submission.isAcceptedIncomplete()) {
            return words.text("receipt.by.kl");
        }
        return words.text(submission.declaration().isPresent() ? "receipt.by.approver" : "receipt.by");
    }

    public String municipality() {
        return Municipalities.ofDenmark().get(response.organisation()).name();
    }
}
