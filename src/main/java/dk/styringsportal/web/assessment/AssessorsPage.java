package dk.styringsportal.web.assessment;

import dk.styringsportal.access.User;
import dk.styringsportal.application.AssessorPlan;
import dk.styringsportal.application.Assessments;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.assessment.AssessmentStateException;
import dk.styringsportal.coding.assessment.Assignment;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is to rate which municipality: dealt out by chance or one by one, and how far each assessor is. */
@Named
@RequestScoped
public class AssessorsPage {

    /** "KL, analytiker", "12 kommuner", "30 af 84 temaer". */
    public record ProgressView(String name, String municipalities, String done) {}

    /** A municipality and its two. */
    public record LineView(String municipality, String assessors) {}

    /** Somebody at KL, or a municipality, to choose. */
    public record ChoiceView(String key, String label, boolean chosen) {}

    private static final String SEED = "1";

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessorPlan planning;

    @Inject
    private PageStatus status;

    @Inject
    private AssessmentWords words;

    private Campaign campaign;
    private AssessorPlan.Plan plan;
    private String fault = "";

    @PostConstruct
    void read() {
        access.campaign("runde").filter(assessments::isAssessed).ifPresent(found -> {
            campaign = found;
            plan = planning.plan(access.user(), found.id());
        });
    }

    /** Deals out what nobody has begun to rate. */
    public void deal() {
        if (!mayAssign()) {
            return;
        }
        String seed = getSeed();
        List<String> chosen = address.texts("bedoemmer");
        if (new HashSet<>(chosen).size() < 2) {
            fault = words.say("assign.fault.two");
        } else if (!seed.matches("[0-9]{1,15}")) {
            fault = words.say("assign.fault.seed");
        } else {
            attempt(() -> planning.deal(access.user(), campaign.id(), chosen, Long.parseLong(seed)));
        }
    }

    /** Assigns one municipality. */
    public void assign() {
        if (!mayAssign()) {
            return;
        }
        List<String> two = List.of(address.text("foerste").orElse(""), address.text("anden").orElse(""));
        if (new HashSet<>(two).size() < 2 || two.contains("") || address.text("tildel").isEmpty()) {
            fault = words.say("assign.fault.pair");
        } else {
            attempt(() -> planning.assign(access.user(), campaign.id(), new OrganisationCode(address.text("tildel").orElseThrow()), two));
        }
    }

    private boolean mayAssign() {
        if (plan == null || !access.mayRun()) {
            status.forbidden();
            return false;
        }
        return true;
    }

    private void attempt(Runnable assigning) {
        try {
            assigning.run();
            status.goTo("/kl/vurderinger?runde=" + campaign.id() + "&besked=fordelt#fordeling");
        } catch (AssessmentStateException begun) {
            fault = words.say("fault.state." + begun.reason().slug());
        } catch (IllegalArgumentException unfit) {
            fault = words.say("assign.fault.pair");
        }
    }

    public List<ProgressView> getProgress() {
        return plan.progress().stream()
                .map(one -> new ProgressView(
                        one.name(),
                        words.say("assign.municipalities", one.municipalities()),
                        words.say("assign.done", one.done(), one.of())))
                .toList();
    }

    /** Municipalities that are assigned, by name. */
    public List<LineView> getLines() {
        Map<OrganisationCode, Assignment> assigned = new HashMap<>();
        plan.assignments().forEach(assignment -> assigned.put(assignment.organisation(), assignment));
        Map<String, String> names = plan.progress().stream()
                .collect(Collectors.toMap(AssessorPlan.Progress::assessor, AssessorPlan.Progress::name));
        return Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> assigned.containsKey(municipality.code()))
                .map(municipality -> new LineView(
                        municipality.name(),
                        assigned.get(municipality.code()).assessors().stream().map(names::get).collect(Collectors.joining(", "))))
                .toList();
    }

    /** "34 af 98 kommuner er fordelt." */
    public String getAssigned() {
        return words.say("assign.assigned", plan.assignments().size(), plan.population().size());
    }

    /** Those who can rate; ticked as the form had them. */
    public List<ChoiceView> getPeople() {
        Set<String> ticked = new HashSet<>(address.texts("bedoemmer"));
        return plan.people().stream().map(user -> choice(user, ticked)).toList();
    }

    public List<ChoiceView> getFirst() {
        return plan.people().stream().map(user -> choice(user, Set.of(address.text("foerste").orElse("")))).toList();
    }

    public List<ChoiceView> getSecond() {
        return plan.people().stream().map(user -> choice(user, Set.of(address.text("anden").orElse("")))).toList();
    }

    private static ChoiceView choice(User user, Set<String> chosen) {
        return new ChoiceView(user.name(), user.displayName() + " (" + user.name() + ")", chosen.contains(user.name()));
    }

    /** Those who are asked, by name. */
    public List<ChoiceView> getMunicipalities() {
        Set<OrganisationCode> asked = new HashSet<>(plan.population());
        return Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> asked.contains(municipality.code()))
                .map(this::choice)
                .toList();
    }

    private ChoiceView choice(Municipality municipality) {
        String code = municipality.code().value();
        return new ChoiceView(code, municipality.name(), address.text("tildel").filter(code::equals).isPresent());
    }

    public String getSeed() {
        return address.text("startvaerdi").orElse(SEED);
    }

    /** Whether the reader says who rates what. */
    public boolean isDeciding() {
        return access.mayRun();
    }

    public String getFault() {
        return fault;
    }

    /** Whether something has just been assigned. */
    public boolean isJustAssigned() {
        return address.text("besked").filter("fordelt"::equals).isPresent();
    }
}
