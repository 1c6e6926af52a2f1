package dk.styringsportal.web.staff;

import dk.styringsportal.application.FollowingOpenLinks;
import dk.styringsportal.application.FollowingOpenLinks.Offer;
import dk.styringsportal.application.TooManyAttemptsException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.campaign.openlink.BeginToken;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Where the code of an open link is typed, and somebody begins by it. */
@Named
@RequestScoped
public class OpenLinkPage {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private FollowingOpenLinks links;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private String code;
    private BeginToken token;
    private Offer offer;
    private boolean tooMany;
    private boolean refused;

    @PostConstruct
    void load() {
        code = address.text("kode").orElse("");
        token = sent().orElseGet(BeginToken::random);
        try {
            offer = code.isEmpty() ? null : links.open(code, request.getRemoteAddr());
        } catch (TooManyAttemptsException guessed) {
            tooMany = true;
        } catch (LapsedLinkException lapsed) {
            offer = null;
        }
    }

    /** Gives the page the status of what is not there, if a code was given that opens nothing. */
    public void check() {
        if (!code.isEmpty() && offer == null) {
            external.setResponseStatus(tooMany ? TOO_MANY_REQUESTS : NOT_FOUND);
        }
    }

    /** Begins: the only thing here that stores anything. */
    public void begin() {
        if (offer == null) {
            return;
        }
        try {
            String link = links.begin(code, request.getRemoteAddr(), token, language.getTag());
            external.redirect(external.getRequestContextPath() + "/svar?link=" + link + "&nyt=1");
        } catch (LapsedLinkException | CampaignClosedException ended) {
            refuse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Nothing was begun: the page is shown as it is now. */
    private void refuse() {
        load();
        refused = true;
        token = BeginToken.random();
    }

    /** An address cannot bring a token along: whoever sent it would know the survey that is begun. */
    private Optional<BeginToken> sent() {
        return address.text("gang").filter(token -> address.isSent()).flatMap(BeginToken::read);
    }

    /** Whether the code opens anything. */
    public boolean isOpen() {
        return offer != null;
    }

    /** What there is to do: "type" a code, "wrong", "tooMany", "full", "toCome", "over" or "begin". */
    public String getStage() {
        if (offer == null) {
            return code.isEmpty() ? "type" : (tooMany ? "tooMany" : "wrong");
        }
        Instant now = clock.instant();
        if (isPressedAgain()) {
            return "begin";
        }
        if (offer.campaign().isOverAt(now)) {
            return "over";
        }
        if (!offer.campaign().isOpenAt(now)) {
            return "toCome";
        }
        return offer.full() ? "full" : "begin";
    }

    /** Whether this very button has begun a survey: it stays on the page for its second press, however full the link is by now. */
    private boolean isPressedAgain() {
        return !refused && sent().isPresent() && links.hasBegun(offer, token);
    }

    /** Sent with the button, so that one that is pressed twice begins once. */
    public String getToken() {
        return token.value();
    }

    /** What was typed. */
    public String getCode() {
        return code;
    }

    public String getRoundTitle() {
        return offer.round().title();
    }

    public String getTitle() {
        return offer.questionnaire().in(language.getLocale()).title();
    }

    public String getGroupTitle() {
        return offer.questionnaire()
                .in(language.getLocale())
                .group(offer.link().group().value())
                .map(RespondentGroup::title)
                .orElse("");
    }

    public String getMunicipality() {
        return Municipalities.ofDenmark().get(offer.link().organisation()).name();
    }

    public RoundTerms getTerms() {
        return offer.round().terms();
    }

    public boolean isAnonymous() {
        return offer.round().anonymous();
    }

    public boolean isFictitious() {
        return isOpen() && offer.campaign().fictitious();
    }
}
