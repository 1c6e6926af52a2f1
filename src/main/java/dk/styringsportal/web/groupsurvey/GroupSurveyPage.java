package dk.styringsportal.web.groupsurvey;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.GroupSurveys;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How a municipality's own respondents answered, group by group beside the nation, one theme at a time. */
@Named
@RequestScoped
public class GroupSurveyPage {

    /** A theme or municipality to choose. */
    public record ChoiceView(String value, String title, boolean chosen) {}

    @Inject
    private CurrentUser currentUser;

    @Inject
    private GroupSurveys surveys;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private Language language;

    private User user;
    private OwnSurvey survey;
    private GroupSurveyViews views;
    private Theme theme;

    @PostConstruct
    void read() {
        user = currentUser.require();
        try {
            survey = surveys.of(user, address.campaign(), municipality()).in(language.getLocale());
            PageFigure.comeFrom(FigureSource.of(survey.title(), survey.edition(), survey.fictitious()));
            views = new GroupSurveyViews(survey, language.getLocale());
            theme = views.themes().stream()
                    .filter(each -> address.text("tema").filter(String.valueOf(each.number())::equals).isPresent())
                    .findFirst()
                    .orElseGet(() -> views.themes().get(0));
        } catch (NotFoundException none) {
            survey = null;
        }
    }

    /** The user's own; to KL the one it has chosen, or the first. */
    private OrganisationCode municipality() {
        return user.municipality()
                .or(() -> address.text("kommune").flatMap(code -> Municipalities.ofDenmark().find(code)).map(Municipality::code))
                .or(() -> surveys.municipalities(user, address.campaign()).stream().findFirst().map(Municipality::code))
                .orElseThrow(() -> new NotFoundException("The round asks no municipality"));
    }

    public void check() {
        if (survey == null) {
            status.notFound();
        }
    }

    public boolean isKl() {
        return user.isKl();
    }

    public String getCampaign() {
        return address.campaign().toString();
    }

    public String getMunicipality() {
        return survey.municipality().name();
    }

    public String getMunicipalityCode() {
        return survey.municipality().code().value();
    }

    public String getTitle() {
        return survey.title();
    }

    public boolean isFictitious() {
        return survey != null && survey.fictitious();
    }

    public boolean isProvisional() {
        return survey.isProvisional();
    }

    public int getMinimum() {
        return survey.minimum();
    }

    /** "Udgave 1.0" */
    public String getBasis() {
        return views.basis();
    }

    public String getTextLanguage() {
        return survey.questionnaire().languageFor(language.getLocale());
    }

    public List<GroupSurveyViews.TallyView> getTallies() {
        return views.tallies();
    }

    /** The groups that are shown with a role, as part of a sentence; empty for none. */
    public String getByRole() {
        return views.byRole();
    }

    public List<ChoiceView> getThemes() {
        return views.themes().stream()
                .map(each -> new ChoiceView(String.valueOf(each.number()), each.title(), each.equals(theme)))
                .toList();
    }

    /** To KL: the municipalities to look at. */
    public List<ChoiceView> getMunicipalities() {
        return surveys.municipalities(user, address.campaign()).stream()
                .map(each -> new ChoiceView(each.code().value(), each.name(), each.equals(survey.municipality())))
                .toList();
    }

    public String getTheme() {
        return theme.title();
    }

    public List<GroupSurveyViews.FieldView> getFields() {
        return views.fields(theme);
    }

    public List<GroupSurveyViews.GapView> getGaps() {
        return views.gaps(theme);
    }

    public List<String> getMethod() {
        return views.method();
    }

    /** For pages: the report's words. */
    public String say(String key) {
        return views.say(key);
    }

    /** The same with a value in its place {0}. */
    public String say(String key, Object value) {
        return views.say(key, String.valueOf(value));
    }
}
