package dk.styringsportal.web.assessment;

import dk.styringsportal.application.Assessing;
import dk.styringsportal.application.Assessing.Given;
import dk.styringsportal.application.Assessments;
import dk.styringsportal.application.Returning;
import dk.styringsportal.coding.assessment.AssessmentStateException;
import dk.styringsportal.coding.assessment.Decision;
import dk.styringsportal.coding.assessment.Rating;
import dk.styringsportal.coding.assessment.SeenAssessment;
import dk.styringsportal.coding.assessment.Subject;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.Response;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One municipality in one theme: an assessor rates it, or what two differ about is settled. What was written stays in its field. */
@Named
@RequestScoped
public class AssessmentPage {

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private Assessments assessments;

    @Inject
    private Assessing assessing;

    @Inject
    private Returning returning;

    @Inject
    private PageStatus status;

    @Inject
    private AssessmentWords words;

    @Inject
    private Language language;

    private Assessments.Board board;
    private SeenAssessment seen;
    private Theme theme;
    private String fault = "";
    private String faultyCriterion = "";

    @PostConstruct
    void read() {
        access.campaign("runde").filter(assessments::isAssessed).ifPresent(campaign -> {
            board = assessments.board(access.user(), campaign.id());
            board.seen().stream().filter(this::isNamed).findFirst().ifPresent(found -> {
                seen = found;
                theme = board.questionnaire().theme(found.subject().theme()).orElseThrow();
            });
        });
    }

    private boolean isNamed(SeenAssessment one) {
        return access.parameter("kommune").filter(one.subject().organisation().value()::equals).isPresent()
                && access.parameter("tema").filter(String.valueOf(one.subject().theme())::equals).isPresent();
    }

    /** What is not assessed is not found, and neither is anything for readers outside KL. */
    public void check() {
        if (seen == null) {
            status.notFound();
        }
    }

    /** Keeps what was chosen, and goes on to what the reader has left to rate. */
    public void rate() {
        if (seen == null) {
            status.forbidden();
            return;
        }
        Map<CriterionKey, Given> given = new LinkedHashMap<>();
        seen.lines().forEach(line -> {
            CriterionKey key = line.criterion().key();
            address.text("valg-" + key)
                    .flatMap(board.form()::option)
                    .ifPresent(option -> given.put(key, new Given(option.key(), written("note-" + key))));
        });
        if (given.isEmpty()) {
            fault = words.say("fault.none");
            return;
        }
        attempt(() -> assessing.rate(access.user(), board.campaign().id(), subject().organisation(), subject().theme(), given), "gemt");
    }

    /** Takes the reader's ratings back. */
    public void withdraw() {
        if (seen == null) {
            status.forbidden();
            return;
        }
        attempt(
                () -> assessing.withdraw(access.user(), board.campaign().id(), subject().organisation(), subject().theme()),
                "taget-tilbage");
    }

    /** Settles the value of the criterion that the form is about. */
    public void decide() {
        Optional<SeenAssessment.Line> line = seen == null ? Optional.empty() : sent();
        if (line.isEmpty()) {
            status.forbidden();
            return;
        }
        CriterionKey key = line.get().criterion().key();
        faultyCriterion = key.value();
        Optional<AnswerOption> value = address.text("vaerdi").flatMap(board.form()::option);
        String reason = written("grund");
        if (value.isEmpty() || reason.isEmpty() || reason.length() > Decision.LONGEST_REASON) {
            fault = words.say(value.isEmpty() ? "fault.value" : "fault.reason", Decision.LONGEST_REASON);
            return;
        }
        attempt(
                () -> assessing.decide(
                        access.user(), board.campaign().id(), subject().organisation(), subject().theme(), key,
                        value.get().key(), reason),
                "afgjort");
    }

    private Optional<SeenAssessment.Line> sent() {
        return seen.lines().stream()
                .filter(line -> address.text("kriterium").filter(line.criterion().key().value()::equals).isPresent())
                .findFirst();
    }

    private void attempt(Runnable deed, String note) {
        try {
            deed.run();
            status.goTo("/kl/vurdering?runde=" + getRound() + "&kommune=" + getCode() + "&tema=" + getNumber() + "&besked=" + note);
        } catch (CprNumberException cpr) {
            fault = words.say("fault.cpr");
        } catch (AssessmentStateException otherwise) {
            fault = words.say("fault.state." + otherwise.reason().slug());
        } catch (IllegalArgumentException tooLong) {
            fault = words.say("fault.note", Rating.LONGEST_NOTE);
        }
    }

    private String written(String name) {
        return address.text(name).map(text -> text.replace("\r\n", "\n").strip()).orElse("");
    }

    private Subject subject() {
        return seen.subject();
    }

    public String getRound() {
        return board == null ? "" : board.campaign().id().toString();
    }

    public boolean isFictitious() {
        return board != null && board.campaign().fictitious();
    }

    public String getCode() {
        return subject().organisation().value();
    }

    public String getName() {
        return Municipalities.ofDenmark().get(subject().organisation()).name();
    }

    public int getNumber() {
        return theme.number();
    }

    public String getTheme() {
        return theme.title();
    }

    /** Paragraphs that assessors go by. */
    public List<String> getIntroduction() {
        return board.form().introduction().map(text -> List.of(text.split("\n\n"))).orElse(List.of());
    }

    public List<AssessmentMaterial.AnswerView> getMaterial() {
        Optional<Response> response =
                returning.find(access.user(), board.campaign().id(), subject().organisation());
        return response.map(found -> new AssessmentMaterial(found, board.questionnaire(), language.getLocale()).of(theme))
                .orElse(List.of());
    }

    public List<CriterionView> getCriteria() {
        AssessmentViews views = new AssessmentViews(board.form(), words, address, faultyCriterion);
        return seen.lines().stream().map(views::view).toList();
    }

    public boolean isRatable() {
        return seen.ratable();
    }

    public boolean isRevealed() {
        return seen.revealed();
    }

    /** Whether the reader can take anything back. */
    public boolean isBegun() {
        return seen.ratable() && seen.isBegunByReader();
    }

    /** How far it has come, in a sentence. */
    public String getStanding() {
        String state = switch (seen.stage()) {
            case SETTLED -> "settled";
            case DIFFERS -> "differs";
            case WAITING -> seen.isDoneByReader() ? "done" : seen.ratable() ? "open" : "others";
        };
        return words.say("standing." + state, seen.complete());
    }

    /** The address of the next that lacks the reader's rating, after this one and then from the beginning; empty where none does. */
    public String getNext() {
        int here = board.seen().indexOf(seen);
        List<SeenAssessment> around = new java.util.ArrayList<>(board.seen().subList(here + 1, board.seen().size()));
        around.addAll(board.seen().subList(0, here));
        return around.stream()
                .filter(AssessmentsPage::isMine)
                .findFirst()
                .map(next -> "&kommune=" + next.subject().organisation() + "&tema=" + next.subject().theme())
                .orElse("");
    }

    /** What is wrong with the ratings that were sent; empty where nothing is. */
    public String getFault() {
        return faultyCriterion.isEmpty() ? fault : "";
    }

    /** What is wrong with the decision that was sent. */
    public String getDecisionFault() {
        return faultyCriterion.isEmpty() ? "" : fault;
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return address.text("besked")
                .filter(List.of("gemt", "taget-tilbage", "afgjort")::contains)
                .map(note -> words.say("note." + note))
                .orElse("");
    }
}
