package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.BlankQuestionnaire;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.DraftQuestionnaire;
import dk.styringsportal.report.GroupReport;
import dk.styringsportal.report.ReportWriter;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.ScoreReport;
import dk.styringsportal.report.ScoreTable;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Making reports. Data are read in a transaction of their own; drawing holds none. */
@ApplicationScoped
public class Reports {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    @Inject
    private ScoreReports scores;

    @Inject
    private ScoreTable scoreTable;

    @Inject
    private GroupSurveys groupSurveys;

    @Inject
    private Answering answering;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private ReportWriter writer;

    @Inject
    private Clock clock;

    /**
     * The score report of one municipality, in Danish. The nation's figures are those of the newest edition that the user may read, or
     * else provisional.
     *
     * @throws NotFoundException if the municipality has not submitted, or the user may not see its scores
     * @throws IOException if the stream takes no more
     */
    public void scoreReport(
            User user,
            CampaignId campaign,
            OrganisationCode organisation,
            GroupKey group,
            OutputStream out)
            throws IOException {
        write(scores.of(user, campaign, organisation, group), out);
    }

    /** The same with the figures of that edition. */
    void scoreReport(User user, Edition edition, OrganisationCode organisation, GroupKey group, OutputStream out)
            throws IOException {
        write(scores.of(user, edition, organisation, group), out);
    }

    private void write(ScoreMaterial material, OutputStream out) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        scoreTable.write(material, data);
        writer.write(ScoreReport.of(material, data.toByteArray(), Dates.today(clock), DANISH), out);
    }

    /**
     * A municipality's respondent groups side by side, in Danish.
     *
     * @throws NotFoundException if there are no figures that the user may see
     * @throws IOException if the stream takes no more
     */
    public void groupReport(User user, CampaignId campaign, OrganisationCode organisation, OutputStream out)
            throws IOException {
        write(groupSurveys.of(user, campaign, organisation), out);
    }

    /** The same with the figures of that edition. */
    void groupReport(User user, Edition edition, OrganisationCode organisation, OutputStream out) throws IOException {
        write(groupSurveys.of(user, edition, organisation), out);
    }

    private void write(OwnSurvey survey, OutputStream out) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        groupSurveys.writeTable(survey, data);
        writer.write(GroupReport.of(survey, data.toByteArray(), Dates.today(clock), DANISH), out);
    }

    /**
     * A response with the answers so far, and room for the others, in Danish.
     *
     * @throws NotFoundException if there is no such response, or the user may not see it
     * @throws IOException if the stream takes no more
     */
    public void draft(User user, ResponseId id, OutputStream out) throws IOException {
        Response response = answering.read(user, id);
        Campaign campaign = campaigns.get(user, response.campaign());
        writer.write(
                DraftQuestionnaire.of(
                        campaign,
                        questionnaires.of(campaign),
                        Municipalities.ofDenmark().get(response.organisation()),
                        response,
                        clock.instant(),
                        DANISH),
                out);
    }

    /**
     * A questionnaire to fill in by hand, in Danish.
     *
     * @param group whose questions it has; empty for all
     * @throws IOException if the stream takes no more
     */
    public void blankQuestionnaire(QuestionnaireVersion questionnaire, Optional<RespondentGroup> group, OutputStream out)
            throws IOException {
        writer.write(BlankQuestionnaire.of(questionnaire, group, Dates.today(clock), DANISH), out);
    }
}
