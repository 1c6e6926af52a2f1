package dk.styringsportal.web.development;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Development;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Closed rounds of one questionnaire: a municipality's own scores beside the nation's; KL's choice of municipality, or none. */
@Named
@RequestScoped
public class DevelopmentPage {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Development development;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private OverRounds over;
    private DevelopmentView view;

    @PostConstruct
    void load() {
        try {
            User user = currentUser.require();
            over = development.of(user, getQuestionnaire(), asked());
            view = new DevelopmentViews(words, over, own().map(Municipality::name)).view();
        } catch (NotFoundException none) {
            over = null;
        }
    }

    /** A questionnaire without closed rounds that the reader may see is not found. */
    public void check() {
        if (over == null) {
            status.notFound();
        }
    }

    private Optional<OrganisationCode> asked() {
        return address.text("kommune").filter(code -> code.matches("[0-9]{4}")).map(OrganisationCode::new);
    }

    private Optional<Municipality> own() {
        return asked().or(() -> currentUser.require().municipality()).flatMap(Municipalities.ofDenmark()::withCode);
    }

    public DevelopmentView getView() {
        return view;
    }

    /** The questionnaire's title in its newest version. */
    public String getTitle() {
        return over == null ? "" : over.rounds().get(over.rounds().size() - 1).questionnaire().title();
    }

    public boolean isFictitious() {
        return over != null && over.rounds().get(0).campaign().fictitious();
    }

    public String getQuestionnaire() {
        return address.text("spoergeskema").orElse("");
    }

    /** The code of the municipality that is looked at; empty for the nation alone. */
    public String getMunicipality() {
        return own().map(municipality -> municipality.code().value()).orElse("");
    }

    public String getMunicipalityName() {
        return own().map(Municipality::name).orElse("");
    }

    /** What KL can choose from. */
    public List<Municipality> getMunicipalities() {
        return Municipalities.ofDenmark().byName();
    }
}
