package dk.styringsportal.web.answering;

import dk.styringsportal.application.AskingKl;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.clarification.ItemQuestion;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** "Spørg KL" about one question: what KL has said, what the municipality has asked, and a form to ask. */
@Named
@RequestScoped
public class AskPage {

    @Inject
    private OwnResponse own;

    @Inject
    private AskingKl asking;

    @Inject
    private Address address;

    @Inject
    private Language language;

    private Item item;
    private Theme theme;
    private String fault = "";

    @PostConstruct
    void read() {
        String code = address.text("spoergsmaal").orElse("");
        item = own.getQuestionnaire()
                .item(code)
                .filter(found -> found.type().asks())
                .orElseThrow(() -> new NotFoundException("No such question"));
        theme = own.getQuestionnaire().themes().stream()
                .filter(candidate -> candidate.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    /** Asks KL, or says what is wrong; what was written stays. Sent twice, it is asked once. */
    public void ask() throws IOException {
        String text = getText();
        if (text.isEmpty()) {
            fault = language.say("ask.fault.empty");
            return;
        }
        if (text.length() > ItemQuestion.LONGEST) {
            fault = language.say("ask.fault.long", ItemQuestion.LONGEST);
            return;
        }
        try {
            asking.ask(own.user(), own.getCampaign().id(), getCode(), text, getKey());
        } catch (CprNumberException cpr) {
            fault = language.say("ask.fault.cpr");
            return;
        } catch (CampaignClosedException closed) {
            fault = language.say("answering.readOnly.closed");
            return;
        }
        ExternalContext exchange = FacesContext.getCurrentInstance().getExternalContext();
        exchange.redirect(exchange.getRequestContextPath() + "/spoerg-kl?runde=" + own.getCampaign().id()
                + "&spoergsmaal=" + getCode() + "&sendt=1");
    }

    /** What the municipality has asked about this question, in that order. */
    public List<ItemQuestion> getAsked() {
        return asking.questions(own.user(), own.getCampaign().id()).stream()
                .filter(question -> question.item().equals(item.code()))
                .toList();
    }

    /** The idempotency key that the form sends back: its own, if it came with one. */
    public String getKey() {
        return address.text("noegle")
                .filter(key -> key.matches("[0-9a-f-]{36}"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Whether this user may ask now. */
    public boolean isMayAsk() {
        return own.isOpen() && own.isAnswering();
    }

    /** Whether the question was just sent. */
    public boolean isSent() {
        return address.text("sendt").isPresent() && fault.isEmpty();
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

    /** The theme's number in the address. */
    public int getTheme() {
        return theme.number();
    }

    /** What was written in the form. */
    public String getText() {
        return address.text("tekst").map(String::strip).orElse("");
    }

    public String getFault() {
        return fault;
    }
}
