package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.ReportWriter;
import dk.styringsportal.report.filing.AnswerLineWriter;
import dk.styringsportal.report.filing.AnswerLines;
import dk.styringsportal.report.filing.PersonsCopy;
import dk.styringsportal.response.AnswerText;
import dk.styringsportal.response.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives persons a copy of what they have sent. Once sent, anonymous answers are nobody's, and a link may be in more hands than one.
 * So the portal keeps no copy and gives none by link: whoever sends gets the answers back sealed, their browser keeps them as long
 * as its tab is open, and what it brings is drawn. Nobody but the portal reads what is sealed, and it says nothing of the person that the
 * copy itself does not say.
 */
@ApplicationScoped
public class OwnCopies {

    @Inject
    private FormSeal seal;

    @Inject
    private AnswerText text;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private AnswerLineWriter lines;

    @Inject
    private ReportWriter writer;

    @Inject
    private Clock clock;

    /** What the person is sending, sealed. */
    String sealed(SurveyAnswering.Visit visit, Instant at) {
        boolean anonymous = visit.round().anonymous();
        return seal.seal(new SealedAnswers(
                        visit.campaign().id(),
                        visit.invitation().group(),
                        visit.invitation().about(),
                        anonymous ? Optional.empty() : Optional.of(visit.invitation().contact().label()),
                        anonymous ? Optional.empty() : Optional.of(at),
                        text.written(visit.draft().answers()))
                .written()
                .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Draws the copy.
     *
     * @param sealed from outside
     * @throws NotFoundException if it is nothing that the portal has given, or what it is about is no longer there
     * @throws IOException if the stream takes no more
     */
    public void write(String sealed, Locale language, OutputStream out) throws IOException {
        SealedAnswers opened = seal.open(sealed)
                .flatMap(content -> SealedAnswers.read(new String(content, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new NotFoundException("These are no answers that the portal has sealed"));
        Campaign campaign = campaigns.withId(opened.campaign()).orElseThrow(() -> new NotFoundException("The survey is no longer there"));
        QuestionnaireVersion asked = questionnaires.of(campaign);
        Answers answers = text.read(opened.answers(), asked);
        QuestionnaireVersion shown = asked.in(language);
        writer.write(
                PersonsCopy.of(
                        campaign,
                        shown,
                        new PersonsCopy.Sent(opened.group(), opened.about(), opened.by(), opened.at(), answers),
                        lines.write(AnswerLines.ofPerson(shown, opened.group(), answers, language)),
                        clock.instant().truncatedTo(ChronoUnit.DAYS),
                        language),
                out);
    }
}
