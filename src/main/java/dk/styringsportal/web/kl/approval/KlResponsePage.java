package dk.styringsportal.web.kl.approval;

import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Returning;
import dk.styringsportal.application.SigningOff;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseCompleteException;
import dk.styringsportal.response.ResponseNotSubmittedException;
import dk.styringsportal.response.ResponseSubmittedException;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRecord;
import dk.styringsportal.response.approval.SendingBack;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One municipality's response as KL handles it. What was written stays in its field when something is wrong with it. */
@Named
@RequestScoped
public class KlResponsePage {

    @Inject
    private KlAccess access;

    @Inject
    private Returning returning;

    @Inject
    private SigningOff signingOff;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private Campaign campaign;
    private Municipality municipality;
    private Optional<Response> response = Optional.empty();
    private ApprovalRecord record = ApprovalRecord.NOTHING;
    private Progress progress;
    private String reasonFault = "";
    private String textFault = "";
    private boolean changedMeanwhile;

    /** A reason to choose. */
    public record ReasonView(String value, String text, boolean chosen) {}

    /** A submission that KL sent back. */
    public record StepView(String sentence, String reason, String comment) {}

    @PostConstruct
    void read() {
        municipality = access.parameter("kommune")
                .filter(code -> code.matches("[0-9]{4}"))
                .map(OrganisationCode::new)
                .flatMap(Municipalities.ofDenmark()::withCode)
                .orElse(null);
        campaign = municipality == null ? null : access.campaign("runde").orElse(null);
        if (campaign != null) {
            readResponse();
        }
    }

    private void readResponse() {
        response = returning.find(access.user(), campaign.id(), municipality.code());
        response.ifPresent(begun -> {
            record = signingOff.record(access.user(), begun.id());
            progress = Asked.of(questionnaires.of(campaign), begun.answers()).progress();
        });
    }

    /** A response that is not begun is not found, and neither is any for readers outside KL. */
    public void check() {
        if (response.isEmpty()) {
            status.notFound();
        }
    }

    /** Sends it back, or says what is wrong with the form. */
    public void sendBack() {
        Optional<SendingBack.Reason> reason = chosen();
        reasonFault = reason.isPresent() ? "" : words.say("sendBack.fault.reason");
        textFault = faultOf(getText(), SendingBack.LONGEST);
        if (refused() || reason.isEmpty() || !textFault.isEmpty()) {
            return;
        }
        attempt(() -> returning.sendBack(access.user(), response.get().id(), reason.get(), getText()));
    }

    /** Takes it as submitted, or says what is wrong with the form. */
    public void accept() {
        textFault = faultOf(getText(), Submission.LONGEST_REASON);
        if (refused() || !textFault.isEmpty()) {
            return;
        }
        attempt(() -> returning.accept(access.user(), response.get().id(), getText()));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            status.goTo("/kl/besvarelse?runde=" + campaign.id() + "&kommune=" + getCode());
        } catch (CprNumberException cpr) {
            textFault = words.say("sendBack.fault.cpr");
        } catch (CampaignClosedException
                | ResponseNotSubmittedException
                | ResponseSubmittedException
                | ResponseCompleteException otherwise) {
            changedMeanwhile = true;
            readResponse();
        }
    }

    private String faultOf(String text, int longest) {
        if (text.isEmpty()) {
            return words.say("sendBack.fault.empty");
        }
        return text.length() > longest ? words.say("sendBack.fault.long", longest) : "";
    }

    private boolean refused() {
        if (response.isEmpty() || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private Optional<SendingBack.Reason> chosen() {
        return Arrays.stream(SendingBack.Reason.values())
                .filter(reason -> reason.name().equals(access.parameter("aarsag").orElse("")))
                .findFirst();
    }

    public List<ReasonView> getReasons() {
        return Arrays.stream(SendingBack.Reason.values())
                .map(reason -> new ReasonView(
                        reason.name(), said(reason), chosen().filter(reason::equals).isPresent()))
                .toList();
    }

    private String said(SendingBack.Reason reason) {
        return ReportTexts.in(language.getLocale()).text("sentBack." + reason);
    }

    /** What was sent back before, oldest first. */
    public List<StepView> getSteps() {
        return record.sentBack().stream()
                .map(back -> new StepView(
                        words.say(
                                "sendBack.step",
                                words.moment(back.earlier().at()),
                                back.earlier().by(),
                                words.moment(back.at()),
                                back.by()),
                        said(back.reason()),
                        back.comment()))
                .toList();
    }

    /** Where the response stands now. */
    public String getStanding() {
        return response.flatMap(Response::submission)
                .map(made -> words.say(
                        made.isAcceptedIncomplete() ? "sendBack.accepted" : "sendBack.submitted",
                        words.moment(made.at()),
                        made.by()))
                .orElse(words.say("sendBack.draft"));
    }

    /** KL's own reason for accepting it with gaps; empty for all others. */
    public String getAcceptedFor() {
        return response.flatMap(Response::submission).flatMap(Submission::acceptedFor).orElse("");
    }

    public String getAnswered() {
        return words.say("standing.answered", progress.answered(), progress.items());
    }

    public boolean isSubmitted() {
        return response.filter(Response::isSubmitted).isPresent();
    }

    public boolean isShared() {
        return record.isShared();
    }

    /** Whether the reader may send it back now. */
    public boolean isMaySendBack() {
        return access.mayRun() && campaign.isOpenAt(clock.instant()) && isSubmitted();
    }

    /** Whether the reader may accept it with gaps now. */
    public boolean isMayAccept() {
        return access.mayRun() && campaign.isOpenAt(clock.instant()) && !isSubmitted() && !progress.isComplete();
    }

    /** What was written in the form. */
    public String getText() {
        return access.parameter("tekst").map(String::strip).orElse("");
    }

    public String getReasonFault() {
        return reasonFault;
    }

    public String getTextFault() {
        return textFault;
    }

    public boolean isFaulty() {
        return !reasonFault.isEmpty() || !textFault.isEmpty();
    }

    /** Whether somebody else was faster, so that the form no longer fits. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getRound() {
        return campaign.id().toString();
    }

    public String getRoundTitle() {
        return campaign.title();
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }

    public String getCode() {
        return municipality.code().value();
    }

    public String getName() {
        return municipality.name();
    }

    /** The response's identity. */
    public String getId() {
        return response.map(begun -> begun.id().toString()).orElse("");
    }
}
