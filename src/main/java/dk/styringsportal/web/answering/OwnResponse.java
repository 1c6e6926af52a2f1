package dk.styringsportal.web.answering;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Rights;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.Answering;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.RoundRights;
import dk.styringsportal.application.SigningOff;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.approval.ApprovalRecord;
import dk.styringsportal.response.approval.SendingBack;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What all answering pages stand on: the round the address names, its questionnaire, and the response of the user's own
 * municipality. Nobody answers for another, so KL has no such pages.
 */
@Named
@RequestScoped
public class OwnResponse {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Address address;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Answering answering;

    @Inject
    private SigningOff signingOff;

    @Inject
    private RoundRights roundRights;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private User user;
    private OrganisationCode organisation;
    private Campaign campaign;
    private QuestionnaireVersion questionnaire;
    private Optional<Response> response;
    private Asked asked;
    private String textLanguage;
    private ApprovalRecord approval;
    private Rights rights;

    @PostConstruct
    void load() {
        user = currentUser.require();
        organisation = user.municipality()
                .orElseThrow(() -> new AccessDeniedException("Only municipalities answer"));
        campaign = campaigns.get(user, address.campaign());
        QuestionnaireVersion asIs = questionnaires.of(campaign);
        questionnaire = asIs.in(language.getLocale());
        textLanguage = asIs.languageFor(language.getLocale());
        response = answering.find(user, campaign.id());
        asked = Asked.of(questionnaire, answers());
        rights = roundRights.of(campaign.id(), organisation);
        approval = response.map(own -> signingOff.record(user, own.id())).orElse(ApprovalRecord.NOTHING);
    }

    public User user() {
        return user;
    }

    public Optional<Response> response() {
        return response;
    }

    /** What is asked, by the answers so far. */
    public Asked asked() {
        return asked;
    }

    Answers answers() {
        return response.map(Response::answers).orElse(Answers.NONE);
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public QuestionnaireVersion getQuestionnaire() {
        return questionnaire;
    }

    /** The language of the questionnaire's texts on this page: "da" or "en". */
    public String getTextLanguage() {
        return textLanguage;
    }

    /** The municipality's code. */
    public String getOrganisation() {
        return organisation.value();
    }

    /** The municipality's name. */
    public String getMunicipality() {
        return Municipalities.ofDenmark().get(organisation).name();
    }

    /** Whether this user wrote the comment, and so can change it. */
    public boolean wrote(Comment comment) {
        return comment.isOf(user);
    }

    /** The log-in name under which the browser keeps answers that are not saved yet. */
    public String getUserName() {
        return user.name();
    }

    /** The response's identity; nothing before it is started. */
    public String getId() {
        return response.map(own -> own.id().toString()).orElse(null);
    }

    public boolean isStarted() {
        return response.isPresent();
    }

    public boolean isSubmitted() {
        return response.filter(Response::isSubmitted).isPresent();
    }

    /** Whether the campaign takes no more answers. */
    public boolean isOver() {
        return campaign.isOverAt(clock.instant());
    }

    /** Whether the campaign takes answers now. */
    public boolean isOpen() {
        return campaign.isOpenAt(clock.instant());
    }

    /** What was submitted, sent back and shared so far. */
    public ApprovalRecord getApproval() {
        return approval;
    }

    /** Why KL sent the response back, as long as it is not submitted anew; nothing else. */
    public SendingBack getSentBack() {
        return isSubmitted() ? null : approval.lastSentBack().orElse(null);
    }

    /** KL's reason for sending back, in the reader's words. */
    public String reasonOf(SendingBack back) {
        return ReportTexts.in(language.getLocale()).text("sentBack." + back.reason());
    }

    /** Whether this user may give answers here now. */
    public boolean isWritable() {
        return whyReadOnly().isEmpty();
    }

    /** Whether this user is the one who submits, whenever it may be. */
    public boolean isApprover() {
        return Tenancy.maySubmit(user, organisation, rights);
    }

    /** Key of the sentence that says why nothing can be changed; nothing if it can. */
    public String getWhyReadOnly() {
        return whyReadOnly().orElse(null);
    }

    private Optional<String> whyReadOnly() {
        if (isSubmitted()) {
            return Optional.of("answering.readOnly.submitted");
        }
        if (!campaign.isOpenAt(clock.instant())) {
            return Optional.of(isOver() ? "answering.readOnly.closed" : "answering.readOnly.toCome");
        }
        return isAnswering() ? Optional.empty() : Optional.of("answering.readOnly.reader");
    }

    /** How the municipality's own cases add up to what is asked; empty where nothing says so. */
    Optional<CaseSheet> cases() {
        return questionnaires.cases(questionnaire);
    }

    /** The address, within the portal, of the workbook that adds cases up; nothing where there is none. */
    public String getTemplate() {
        return cases().map(sheet -> "/api/v1/questionnaires/" + sheet.questionnaire() + "/cases.xlsx").orElse(null);
    }

    /** Whether this user may hand in sums of cases, whenever it may be. */
    public boolean isHandsInSums() {
        return Tenancy.mayHandInSums(user, organisation, rights);
    }

    /** Whether this user may answer, whenever it may be. */
    public boolean isAnswering() {
        return Tenancy.mayAnswer(user, organisation, rights);
    }

    /** Whether this user may hand over to colleagues, whenever it may be. */
    public boolean isDelegating() {
        return Tenancy.mayDelegate(user, organisation, rights);
    }

    /** Questions answered in full. */
    public int getAnswered() {
        return asked.progress().answered();
    }

    /** All questions that are asked. */
    public int getQuestions() {
        return asked.progress().items();
    }

    /** Whether nothing is missing; what is optional may be open. */
    public boolean isComplete() {
        return asked.progress().isComplete();
    }

    /** Every theme with how far it is. */
    public List<ThemeStatus> getThemes() {
        return questionnaire.themes().stream()
                .map(theme -> new ThemeStatus(theme, asked.progress(theme.items())))
                .toList();
    }

    /** Answers that seem not to agree. */
    public List<Contradiction> getContradictions() {
        return Contradiction.in(questionnaire, asked.answers());
    }
}
