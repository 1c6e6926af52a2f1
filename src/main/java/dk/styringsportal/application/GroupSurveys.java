package dk.styringsportal.application;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionAnswers;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.edition.OwnSurveyFigures;
import dk.styringsportal.benchmark.edition.OwnSurveyTable;
import dk.styringsportal.benchmark.need.NeedCounts;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.RoleConsents;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A municipality reads how its own respondents answered a group survey, beside the nation. From the newest edition that it may
 * read; before there is one from the closed campaign, provisionally and without the nation. A campaign that was closed and opened
 * again shows nothing before its edition, since the difference to what was seen the first time would tell of those who came after.
 */
@ApplicationScoped
@Transactional
public class GroupSurveys {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private SurveyResponseRepository surveys;

    @Inject
    private HeldEditions held;

    @Inject
    private LineReader reader;

    @Inject
    private Afterwards afterwards;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private OwnSurveyTable table;

    @Inject
    private Audit audit;

    /** The campaigns with figures of groups that the user can read now, newest first. */
    public List<Campaign> readable(User user) {
        return campaigns.all().stream()
                .filter(campaign -> user.municipality().map(own -> roundOf(campaign).asks(own)).orElse(true))
                .filter(this::isReadable)
                .toList();
    }

    /**
     * The municipalities of which the user can read figures, by name.
     *
     * @throws NotFoundException if there is no such campaign
     */
    public List<Municipality> municipalities(User user, CampaignId id) {
        Round round = roundOf(campaigns.withId(id).orElseThrow(() -> noFigures(id)));
        return Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> Tenancy.maySeeResults(user, municipality.code()) && round.asks(municipality.code()))
                .toList();
    }

    /** The municipalities that anybody in the edition has answered about, by code. */
    List<OrganisationCode> members(Edition edition, Campaign campaign) {
        SurveyCounts counts = held.answers(campaign, edition).counts();
        return counts.groups().stream()
                .flatMap(group -> counts.municipalities(group).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isReadable(Campaign campaign) {
        return !questionnaires.of(campaign).groups().isEmpty() && afterwards.isOver(campaign);
    }

    private Round roundOf(Campaign campaign) {
        return rounds.withId(campaign.round()).orElseThrow();
    }

    /**
     * The municipality's own figures beside the nation's. That KL has read them goes to the audit trail.
     *
     * @throws NotFoundException if the user may not see the municipality's figures, or there are none (yet)
     */
    public OwnSurvey of(User user, CampaignId id, OrganisationCode organisation) {
        Municipality municipality = Municipalities.ofDenmark()
                .withCode(organisation)
                .filter(known -> Tenancy.maySeeResults(user, organisation))
                .orElseThrow(() -> noFigures(id));
        Campaign campaign = campaigns.withId(id)
                .filter(found -> roundOf(found).asks(organisation) && isReadable(found))
                .orElseThrow(() -> noFigures(id));
        if (user.isKl()) {
            audit.record(user, "groupSurvey.read", id, organisation);
        }
        return afterwards.edition(campaign)
                .map(edition -> ofEdition(campaign, edition, municipality))
                .orElseGet(() -> provisional(campaign, municipality));
    }

    /**
     * The same from one edition, published or not.
     *
     * @param edition one that the user has been given by {@link ReadingEditions}
     * @throws NotFoundException if the user may not see the municipality's figures, or its persons were not asked
     */
    OwnSurvey of(User user, Edition edition, OrganisationCode organisation) {
        Campaign campaign = campaigns.withId(edition.campaign())
                .filter(found -> roundOf(found).asks(organisation) && Tenancy.maySeeResults(user, organisation))
                .orElseThrow(() -> noFigures(edition.campaign()));
        if (user.isKl()) {
            audit.record(user, "groupSurvey.read", campaign.id(), organisation);
        }
        return ofEdition(campaign, edition, Municipalities.ofDenmark().get(organisation));
    }

    /** What the municipality's groups answered in the same round, as far as the user can read it now. */
    List<OwnSurvey> inRound(User user, Campaign campaign, OrganisationCode organisation) {
        return readable(user).stream()
                .filter(other -> other.round().equals(campaign.round()) && roundOf(other).asks(organisation))
                .map(other -> of(user, other.id(), organisation))
                .toList();
    }

    /** Writes the figures as a table for spreadsheets; the stream stays open. */
    public void writeTable(OwnSurvey survey, OutputStream out) throws IOException {
        table.write(survey, out);
    }

    private OwnSurvey ofEdition(Campaign campaign, Edition edition, Municipality municipality) {
        EditionContent content = held.content(edition);
        int minimum = content.facts().minimumGroup();
        List<OwnCounts> told =
                held.own(campaign, held.answersUpTo(campaign, edition), municipality.code(), minimum);
        return survey(
                campaign,
                held.asked(campaign, edition),
                municipality,
                minimum,
                Optional.of(edition),
                OwnSurvey.byName(OwnSurveyFigures.ofLast(told, minimum, reader)),
                content.byName());
    }

    private OwnSurvey provisional(Campaign campaign, Municipality municipality) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        Counting counting = new Counting(questionnaire);
        RoleConsents consents = new RoleConsents();
        surveys.eachAbout(campaign.id(), questionnaire, municipality.code(), (group, about, answers, withRole) -> {
            counting.add(group, about, answers);
            consents.add(group, about, withRole);
        });
        int minimum = roundOf(campaign).minimumGroup();
        OwnCounts judged = held.own(
                campaign,
                new EditionAnswers(counting.counts(), NeedCounts.NONE, consents),
                municipality.code(),
                minimum);
        return survey(
                campaign,
                questionnaire,
                municipality,
                minimum,
                Optional.empty(),
                OwnSurvey.byName(OwnSurveyFigures.ofLast(List.of(judged), minimum, reader)),
                Map.of());
    }

    private OwnSurvey survey(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Municipality municipality,
            int minimum,
            Optional<Edition> edition,
            Map<String, EditionFigure> own,
            Map<String, EditionFigure> nation) {
        return new OwnSurvey(
                roundOf(campaign).pool().map(pool -> pool.in(questionnaire)).orElse(questionnaire),
                campaign.title(),
                campaign.fictitious(),
                municipality,
                minimum,
                edition,
                own,
                nation);
    }

    private static NotFoundException noFigures(CampaignId campaign) {
        return new NotFoundException("There are no figures of groups in campaign " + campaign + " to read");
    }
}
