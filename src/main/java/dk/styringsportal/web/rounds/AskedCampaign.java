package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Rounds;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The campaign that the address or the form names, if it asks respondent groups: for all pages about whom it asks. */
@Named
@RequestScoped
public class AskedCampaign {

    private static final Set<String> NOTES = Set.of("inviteret", "kendt", "fjernet");

    /** An entry of a list to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    @Inject
    private KlAccess access;

    @Inject
    private Rounds rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private RoundWords words;

    @Inject
    private Clock clock;

    private Campaign campaign;
    private Round round;
    private QuestionnaireVersion questionnaire;

    @PostConstruct
    void load() {
        access.campaign("id").ifPresent(this::take);
    }

    private void take(Campaign found) {
        QuestionnaireVersion asked = questionnaires.of(found);
        if (!asked.groups().isEmpty()) {
            campaign = found;
            questionnaire = asked;
            round = rounds.read(access.user(), found.round()).round();
        }
    }

    /** For a page that names an invitation: that one's campaign. */
    void of(Campaign found) {
        take(found);
    }

    /** A campaign that is not there is not found, and neither is one that asks no groups, nor any for readers outside KL. */
    public void check() {
        if (campaign == null) {
            status.notFound();
        }
    }

    public boolean isFound() {
        return campaign != null;
    }

    /** Only where a campaign is found. */
    public CampaignId id() {
        return campaign.id();
    }

    QuestionnaireVersion questionnaire() {
        return questionnaire;
    }

    public String getNumber() {
        return campaign == null ? "" : campaign.id().toString();
    }

    /** The number of the campaign's round. */
    public String getRound() {
        return campaign == null ? "" : campaign.round().toString();
    }

    public String getTitle() {
        return campaign == null ? "" : campaign.title();
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }

    /** Whether nobody can tell whose answers are whose. */
    public boolean isAnonymous() {
        return round.anonymous();
    }

    /** Whether no more answers come in, unless it is opened again. */
    public boolean isOver() {
        return campaign.isOverAt(clock.instant());
    }

    /** Whether the reader may invite now. */
    public boolean isOpenToInvite() {
        return access.mayRun() && !campaign.isOverAt(clock.instant());
    }

    /** Whether the reader may see links and change invitations. */
    public boolean isMayRun() {
        return access.mayRun();
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return access.parameter("besked").filter(NOTES::contains).map(code -> words.say("contacts.note." + code)).orElse("");
    }

    String groupTitle(GroupId group) {
        return questionnaire.group(group.value()).map(RespondentGroup::title).orElse(group.value());
    }

    List<Choice> groups(String chosen) {
        return questionnaire.groups().stream()
                .map(group -> new Choice(group.id().value(), group.title(), group.id().value().equals(chosen)))
                .toList();
    }

    /** The municipalities that the round asks, by name. */
    List<Choice> municipalities(String chosen) {
        return Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> round.asks(municipality.code()))
                .map(municipality -> choice(municipality, chosen))
                .toList();
    }

    private static Choice choice(Municipality municipality, String chosen) {
        return new Choice(municipality.code().value(), municipality.name(), municipality.code().value().equals(chosen));
    }
}
