package dk.styringsportal.web.results;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NamedResults;
import dk.styringsportal.application.NamedResults.Shared;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One municipality's result beside those of up to four others by name. */
@Named
@RequestScoped
public class NamedResultsPage {

    /** One line of the table, own points first; "–" where a municipality has none. */
    public record LineView(String label, boolean total, List<String> points) {}

    /** A municipality that may be chosen. */
    public record ChoiceView(String code, String name, boolean chosen) {}

    @Inject
    private CurrentUser currentUser;

    @Inject
    private NamedResults results;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private NamedResults.Reading reading;

    @PostConstruct
    void read() {
        Set<OrganisationCode> wanted = address.texts("kommune").stream()
                .filter(code -> code.matches("[0-9]{4}"))
                .map(OrganisationCode::new)
                .collect(Collectors.toSet());
        try {
            reading = results.of(currentUser.require(), address.campaign(), wanted);
        } catch (NotFoundException none) {
            reading = null;
        }
    }

    public void check() {
        if (reading == null) {
            status.notFound();
        }
    }

    public List<LineView> getLines() {
        QuestionnaireVersion questionnaire = reading.questionnaire().in(language.getLocale());
        return Stream.concat(
                        Stream.of(line(words.say("result.total"), true, Scorecard::total)),
                        questionnaire.themes().stream()
                                .filter(theme -> reading.own().scorecard().themes().stream()
                                        .anyMatch(score -> score.number() == theme.number()))
                                .map(this::line))
                .toList();
    }

    private LineView line(Theme theme) {
        return line(theme.number() + ". " + theme.title(), false, scorecard -> scorecard.themes().stream()
                .filter(score -> score.number() == theme.number())
                .findFirst()
                .flatMap(Scorecard.ThemeScore::points));
    }

    private LineView line(String label, boolean total, Function<Scorecard, Optional<Points>> points) {
        return new LineView(
                label,
                total,
                Stream.concat(Stream.of(reading.own()), reading.chosen().stream())
                        .map(shared -> points.apply(shared.scorecard()).map(words::points).orElse("–"))
                        .toList());
    }

    /** Own first, as the columns stand. */
    public List<String> getNames() {
        return Stream.concat(Stream.of(reading.own()), reading.chosen().stream())
                .map(shared -> shared.municipality().name())
                .toList();
    }

    /** Those that share, the one most like the reader's first. */
    public List<ChoiceView> getChoices() {
        Set<Municipality> shown = reading.chosen().stream().map(Shared::municipality).collect(Collectors.toSet());
        return reading.sharing().stream()
                .map(other -> new ChoiceView(other.code().value(), other.name(), shown.contains(other)))
                .toList();
    }

    /** Whether more can be chosen than are shown at a time. */
    public boolean isChoosable() {
        return reading.sharing().size() > NamedResults.MOST;
    }

    public int getMost() {
        return NamedResults.MOST;
    }

    /** Which edition the points are from; nothing while they are what was submitted. */
    public String getBasis() {
        return reading.edition()
                .map(edition -> words.say("named.basis", edition.version().toString(), edition.id().toString()))
                .orElse("");
    }

    public boolean isShares() {
        return reading.shares();
    }

    public String getTitle() {
        return reading.campaign().title();
    }

    public String getRound() {
        return reading.campaign().id().toString();
    }

    public boolean isFictitious() {
        return reading != null && reading.campaign().fictitious();
    }

    public String getTextLanguage() {
        return reading.questionnaire().languageFor(language.getLocale());
    }
}
