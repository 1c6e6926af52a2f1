package dk.styringsportal.web.kl.approval;

import dk.styringsportal.application.AskingKl;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.campaign.clarification.ItemQuestion;
import dk.styringsportal.campaign.clarification.StaleClarificationException;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One question of a round: what municipalities ask about it, and KL's clarification with every earlier version. */
@Named
@RequestScoped
public class ClarificationPage {

    @Inject
    private KlAccess access;

    @Inject
    private AskingKl asking;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private Campaign campaign;
    private Item item;
    private List<ItemQuestion> questions = List.of();
    private List<Clarification> versions = List.of();
    private String fault = "";

    /** What was asked, by whom and when. */
    public record QuestionView(String who, String text, boolean open) {}

    /** One version. */
    public record VersionView(String dated, String text) {}

    @PostConstruct
    void read() {
        campaign = access.campaign("runde").orElse(null);
        if (campaign != null) {
            item = access.parameter("spoergsmaal")
                    .flatMap(questionnaires.of(campaign)::item)
                    .filter(found -> found.type().asks())
                    .orElse(null);
        }
        if (item != null) {
            readItem();
        }
    }

    private void readItem() {
        questions = asking.questions(access.user(), campaign.id()).stream()
                .filter(question -> question.item().equals(item.code()))
                .toList();
        versions = asking.versions(access.user(), campaign.id(), item.code());
    }

    /** A question that is not there is not found, and neither is any for readers outside KL. */
    public void check() {
        if (item == null) {
            status.notFound();
        }
    }

    /** Writes the clarification, or says what is wrong; what was written stays in its field. */
    public void write() {
        if (refused()) {
            return;
        }
        if (getText().length() > Clarification.LONGEST) {
            fault = words.say("sendBack.fault.long", Clarification.LONGEST);
            return;
        }
        try {
            asking.clarify(access.user(), campaign.id(), getCode(), getText(), seenVersion());
            status.goTo("/kl/praeciseringer?runde=" + campaign.id());
        } catch (CprNumberException cpr) {
            fault = words.say("sendBack.fault.cpr");
        } catch (StaleClarificationException stale) {
            fault = words.say("clarify.stale");
        }
    }

    /** Closes the open questions without a clarification. */
    public void settle() {
        if (!refused()) {
            asking.settle(access.user(), campaign.id(), getCode());
            status.goTo("/kl/praeciseringer?runde=" + campaign.id());
        }
    }

    private boolean refused() {
        if (item == null || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private int seenVersion() {
        return access.parameter("version")
                .filter(version -> version.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The newest version; 0 before the first. After a stale write, the form is made from this one. */
    public int getVersion() {
        return versions.isEmpty() ? 0 : versions.get(0).version();
    }

    /** What stands in the field: as it was sent, else what holds. */
    public String getText() {
        if (access.parameter("version").isPresent()) {
            return access.parameter("tekst").map(text -> text.replace("\r\n", "\n").strip()).orElse("");
        }
        return versions.isEmpty() ? "" : versions.get(0).text();
    }

    public List<QuestionView> getQuestions() {
        return questions.stream()
                .map(question -> new QuestionView(
                        words.say(
                                "clarify.askedBy",
                                Municipalities.ofDenmark().get(question.organisation()).name(),
                                question.by(),
                                words.moment(question.at())),
                        question.text(),
                        question.isOpen()))
                .toList();
    }

    /** Whether a question waits for KL. */
    public boolean isWaiting() {
        return questions.stream().anyMatch(ItemQuestion::isOpen);
    }

    /** Newest first. */
    public List<VersionView> getVersions() {
        return versions.stream()
                .map(version -> new VersionView(
                        words.say("clarify.version", version.version(), words.moment(version.at()), version.by()),
                        version.isTakenBack() ? words.say("clarify.takenBack") : version.text()))
                .toList();
    }

    public boolean isMayWrite() {
        return access.mayRun();
    }

    public String getFault() {
        return fault;
    }

    public String getCode() {
        return item.code().value();
    }

    public int getNumber() {
        return item.number();
    }

    public String getWording() {
        return item.wording().text();
    }

    public String getRound() {
        return campaign.id().toString();
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }
}
