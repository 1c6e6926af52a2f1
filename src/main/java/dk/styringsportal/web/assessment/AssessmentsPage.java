package dk.styringsportal.web.assessment;

import dk.styringsportal.application.Assessments;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Rounds;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.assessment.Agreement;
import dk.styringsportal.coding.assessment.SeenAssessment;
import dk.styringsportal.coding.assessment.SeenAssessment.Stage;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How far the assessments of a campaign have come, municipality by municipality and theme by theme, and how far two agreed. */
@Named
@RequestScoped
public class AssessmentsPage {

    /** A municipality's themes. */
    public record RowView(String code, String name, List<CellView> cells) {}

    /**
     * One of them.
     *
     * @param kind "settled", "differs", "done" by the reader, "open" to the reader, or "others"
     * @param label what it is and how far it has come
     */
    public record CellView(int theme, String kind, String text, String label) {}

    /** A choice of what the table holds. */
    public record FilterView(String key, String text, boolean here) {}

    @Inject
    private KlAccess access;

    @Inject
    private Assessments assessments;

    @Inject
    private Rounds rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private AssessmentWords words;

    private Assessments.Board board;
    private List<Agreement> agreement = List.of();
    private Filter filter = Filter.ALL;

    /** What the table holds. */
    private enum Filter {
        ALL("alle", any -> true),
        MINE("mine", AssessmentsPage::isMine),
        DIFFERING("uenige", seen -> seen.stage() == Stage.DIFFERS);

        private final String key;
        private final Predicate<SeenAssessment> takes;

        Filter(String key, Predicate<SeenAssessment> takes) {
            this.key = key;
            this.takes = takes;
        }
    }

    @PostConstruct
    void read() {
        Optional<Campaign> campaign = access.campaign("runde").filter(assessments::isAssessed);
        campaign.ifPresent(found -> {
            board = assessments.board(access.user(), found.id());
            agreement = assessments.agreement(access.user(), found.id());
            for (Filter one : Filter.values()) {
                filter = access.parameter("vis").filter(one.key::equals).isPresent() ? one : filter;
            }
        });
    }

    /** Whether the reader has something left to rate there. */
    static boolean isMine(SeenAssessment seen) {
        return seen.ratable() && !seen.isDoneByReader();
    }

    /** A campaign in which nothing is assessed is not found, and neither is any for readers outside KL. */
    public void check() {
        if (board == null) {
            status.notFound();
        }
    }

    public String getRound() {
        return board.campaign().id().toString();
    }

    public String getRoundTitle() {
        return board.campaign().title();
    }

    public boolean isFictitious() {
        return board != null && board.campaign().fictitious();
    }

    /** Whether any municipality has submitted. */
    public boolean isAny() {
        return !board.seen().isEmpty();
    }

    /** The campaign of the same round in which groups answer, and whose page has the correlations; empty where there is none. */
    public String getGroups() {
        return rounds.read(access.user(), board.campaign().round()).campaigns().stream()
                .filter(other -> !questionnaires.of(other).groups().isEmpty())
                .findFirst()
                .map(other -> other.id().toString())
                .orElse("");
    }

    /** "12 af 36" */
    public String getSettled() {
        return words.say("tally.of", count(seen -> seen.stage() == Stage.SETTLED), board.seen().size());
    }

    public String getDiffering() {
        return words.count(count(seen -> seen.stage() == Stage.DIFFERS));
    }

    public String getMine() {
        return words.count(count(AssessmentsPage::isMine));
    }

    private int count(Predicate<SeenAssessment> which) {
        return (int) board.seen().stream().filter(which).count();
    }

    /** The address of the first that lacks the reader's rating; empty where none does. */
    public String getNext() {
        return board.seen().stream()
                .filter(AssessmentsPage::isMine)
                .findFirst()
                .map(seen -> "&kommune=" + seen.subject().organisation() + "&tema=" + seen.subject().theme())
                .orElse("");
    }

    public List<FilterView> getFilters() {
        List<FilterView> views = new ArrayList<>();
        for (Filter one : Filter.values()) {
            views.add(new FilterView(one.key, words.say("filter." + one.key), one == filter));
        }
        return views;
    }

    public List<Theme> getThemes() {
        return board.questionnaire().themes();
    }

    /** Municipalities with anything of what was chosen, by name. */
    public List<RowView> getRows() {
        Map<OrganisationCode, List<SeenAssessment>> byMunicipality = new LinkedHashMap<>();
        board.seen().forEach(seen -> byMunicipality
                .computeIfAbsent(seen.subject().organisation(), code -> new ArrayList<>())
                .add(seen));
        return Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> byMunicipality.getOrDefault(municipality.code(), List.of()).stream()
                        .anyMatch(filter.takes))
                .map(municipality -> new RowView(
                        municipality.code().value(),
                        municipality.name(),
                        byMunicipality.get(municipality.code()).stream()
                                .map(seen -> cell(municipality.name(), seen))
                                .toList()))
                .toList();
    }

    private CellView cell(String municipality, SeenAssessment seen) {
        String kind = kind(seen);
        String text = words.say("cell." + kind, seen.complete());
        String theme = board.questionnaire().theme(seen.subject().theme()).orElseThrow().title();
        return new CellView(
                seen.subject().theme(), kind, text, words.say("cell.label", municipality, theme, text));
    }

    private static String kind(SeenAssessment seen) {
        return switch (seen.stage()) {
            case SETTLED -> "settled";
            case DIFFERS -> "differs";
            case WAITING -> seen.isDoneByReader() ? "done" : seen.ratable() ? "open" : "others";
        };
    }

    /** Criteria of which both have rated anything. */
    public List<AgreementViews.CriterionView> getCriteria() {
        return AgreementViews.of(board.questionnaire(), agreement, words);
    }
}
