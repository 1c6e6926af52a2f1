package dk.styringsportal.web.results;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Differences;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.drawing.PageFigure;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What pages of gaps in a survey have in common: of which campaign, read by whom, with which municipality beside the nation. */
public abstract class GapsPage {

    /** Something to choose. */
    public record ChoiceView(String code, String name, boolean chosen) {}

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private Language language;

    @Inject
    private PageWords words;

    private Subject subject;
    private QuestionnaireVersion translated;

    /**
     * Whose gaps they are.
     *
     * @param questionnaire in Danish
     * @param minimum of respondents behind a figure
     * @param edition whose figures they are; empty for provisional ones
     * @param own the municipality whose gaps are shown beside the nation's; empty where none is
     */
    record Subject(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            int minimum,
            Optional<Edition> edition,
            Optional<OrganisationCode> own) {}

    /** To be called once there is something to read. */
    void show(Subject found) {
        subject = found;
        PageFigure.comeFrom(FigureSource.of(found.campaign().title(), found.edition(), found.campaign().fictitious()));
        translated = found.questionnaire().in(language.getLocale());
    }

    Address address() {
        return address;
    }

    CurrentUser currentUser() {
        return currentUser;
    }

    /** The municipality that the address names; empty where it names none. */
    Optional<OrganisationCode> chosenMunicipality() {
        return address.text("kommune")
                .flatMap(code -> Municipalities.ofDenmark().find(code))
                .map(Municipality::code);
    }

    /** In the language of the page. */
    QuestionnaireVersion questionnaire() {
        return translated;
    }

    /** In the language of the item. */
    static String label(Item translated, Row row) {
        return translated.rows().stream()
                .filter(each -> each.key().equals(row.key()))
                .findFirst()
                .orElse(row)
                .label();
    }

    public void check() {
        if (subject == null) {
            status.notFound();
        }
    }

    public String getTitle() {
        return subject.campaign().title();
    }

    public String getCampaign() {
        return subject.campaign().id().toString();
    }

    public String getRound() {
        return subject.campaign().round().toString();
    }

    public boolean isFictitious() {
        return subject != null && subject.campaign().fictitious();
    }

    /** Whether there is no edition yet. */
    public boolean isProvisional() {
        return subject.edition().isEmpty();
    }

    /** "Udgave 1.0", or that figures are provisional. */
    public String getBasis() {
        ReportTexts texts = ReportTexts.in(language.getLocale());
        return subject.edition()
                .map(edition -> texts.text("survey.edition", edition.version().toString()))
                .orElseGet(() -> texts.text("survey.provisional"));
    }

    /** What follows from there being no edition; empty where there is one. */
    public String getReservation() {
        if (!isProvisional()) {
            return "";
        }
        return isKl() ? words.say("national.provisional") : ReportTexts.in(language.getLocale()).text("survey.provisional.text");
    }

    /** Whether the nation's gaps are for the reader. */
    public abstract boolean isNationShown();

    public boolean isKl() {
        return currentUser.require().isKl();
    }

    public int getMinimum() {
        return subject.minimum();
    }

    public String getTextLanguage() {
        return subject.questionnaire().languageFor(language.getLocale());
    }

    /** The municipality whose gaps are shown; nothing where none is. */
    public String getOwnName() {
        return subject.own().map(own -> Municipalities.ofDenmark().get(own).name()).orElse(null);
    }

    /**
     * Draws the differences of one item; nothing where none is shown.
     *
     * @param title what they are of
     * @param axis what they are measured in
     */
    String draw(String code, String title, String axis, List<Differences.Line> lines) {
        Optional<Differences> figure = isNationShown()
                ? Differences.shown(title, axis, words.say("mirror.column.nation"), Optional.ofNullable(getOwnName()), lines)
                : Differences.shown(title, axis, getOwnName(), Optional.empty(), ofOneAlone(lines));
        return figure.map(drawn -> PageFigure.draw(drawn, "figur-" + code, language.getLocale())).orElse("");
    }

    private static List<Differences.Line> ofOneAlone(List<Differences.Line> lines) {
        return lines.stream().map(line -> new Differences.Line(line.label(), line.own(), Optional.empty())).toList();
    }

    PageWords words() {
        return words;
    }

    /** Municipalities to choose from, by name. */
    List<ChoiceView> choices(Predicate<OrganisationCode> offered) {
        return Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> offered.test(municipality.code()))
                .map(municipality -> new ChoiceView(
                        municipality.code().value(),
                        municipality.name(),
                        subject.own().filter(municipality.code()::equals).isPresent()))
                .toList();
    }
}
