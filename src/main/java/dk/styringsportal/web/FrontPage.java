package dk.styringsportal.web;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.Answering;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.GroupSurveys;
import dk.styringsportal.application.MirrorGaps;
import dk.styringsportal.application.NeedGaps;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.RoundRights;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The front page: for a municipality its surveys and the next step in each; KL goes on to its rounds. */
@Named
@RequestScoped
public class FrontPage {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Answering answering;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Clock clock;

    @Inject
    private MirrorGaps mirrorGaps;

    @Inject
    private NeedGaps needGaps;

    @Inject
    private GroupSurveys groupSurveys;

    @Inject
    private ReadingEditions editions;

    @Inject
    private RoundRights rights;

    private List<SurveyAtHand> surveys = List.of();
    private List<Campaign> mirrored = List.of();
    private List<Campaign> needed = List.of();
    private List<Campaign> groupSurveyed = List.of();
    private List<Edition> inHearing = List.of();

    @PostConstruct
    void load() {
        Optional<User> municipality = currentUser.get().filter(user -> !user.isKl());
        municipality.ifPresent(user -> inHearing = editions.inHearing(user));
        municipality.ifPresent(user -> mirrored = mirrorGaps.readable(user));
        municipality.ifPresent(user -> needed = needGaps.readable(user));
        municipality.ifPresent(user -> groupSurveyed = groupSurveys.readable(user));
        municipality.ifPresent(user -> surveys = campaigns.list(user).stream()
                .map(campaign -> survey(user, campaign))
                .toList());
    }

    private SurveyAtHand survey(User user, Campaign campaign) {
        Optional<Response> response = answering.find(user, campaign.id());
        Answers answers = response.map(Response::answers).orElse(Answers.NONE);
        Progress progress = Asked.of(questionnaires.of(campaign), answers).progress();
        return SurveyAtHand.of(campaign, response, progress, clock.instant());
    }

    /** Newest first. */
    public List<SurveyAtHand> getSurveys() {
        return surveys;
    }

    /** Surveys in which others have answered about the municipality from two sides, newest first. */
    public List<Campaign> getMirrored() {
        return mirrored;
    }

    /** Surveys that asked for need and use. */
    public List<Campaign> getNeeded() {
        return needed;
    }

    /** Closed surveys in which groups have answered about the municipality, newest first. */
    public List<Campaign> getGroupSurveyed() {
        return groupSurveyed;
    }

    /** Editions that may be read before they are published, newest first. */
    public List<Edition> getInHearing() {
        return inHearing;
    }

    /** Whether any survey shown rests on invented answers. */
    public boolean isFictitious() {
        return surveys.stream().anyMatch(survey -> survey.campaign().fictitious());
    }

    /** Whether the user sees what colleagues answer in the survey, and answers nothing. */
    public boolean isOnlyRead(SurveyAtHand survey) {
        return currentUser.get()
                .filter(user -> user.municipality()
                        .filter(own -> !Tenancy.mayAnswer(user, own, rights.of(survey.campaign().id(), own)))
                        .isPresent())
                .isPresent();
    }

    /** Sends KL on to its rounds. */
    public void leadOn() throws IOException {
        if (currentUser.get().filter(User::isKl).isPresent()) {
            ExternalContext exchange = FacesContext.getCurrentInstance().getExternalContext();
            exchange.redirect(exchange.getRequestContextPath() + "/kl");
        }
    }
}
