package dk.styringsportal.web;

import dk.styringsportal.application.FilledForm;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * What the page's address asks for, or the form that was sent to it, also one that was sent before a log-in. An address that
 * names nothing is answered with 404, not with a fault.
 */
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

    @Inject
    private FilledForm filled;

    /** The round the address names as {@code runde}. */
    public CampaignId campaign() {
        return new CampaignId(number("runde"));
    }

    /** @throws NotFoundException unless the address carries a whole number of that name */
    public long number(String name) {
        return text(name)
                .filter(value -> value.matches("[0-9]{1,15}"))
                .map(Long::parseLong)
                .orElseThrow(() -> new NotFoundException("The address has no " + name));
    }

    /** Where the visitor wanted to go before something else came first; the front page for want of a sound address. */
    public String destination() {
        return text("til").filter(Address::isWithin).orElse("/");
    }

    /** Whether it is a path of this portal: another site's address would make the way there a trap. */
    static boolean isWithin(String address) {
        return address.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }

    /** All values of that name, as ticked boxes send them. */
    public List<String> texts(String name) {
        List<String> typed = filled.texts(name);
        String[] values = request.getParameterValues(name);
        return values == null || !typed.isEmpty() ? typed : List.of(values);
    }

    /** Whether a form was sent: only then may what it holds be shown again as what the reader has written. */
    public boolean isSent() {
        return request.getMethod().equals("POST") || filled.isShown();
    }

    /** The value of that name; empty if it is not there or blank. */
    public Optional<String> text(String name) {
        return texts(name).stream().findFirst().filter(value -> !value.isBlank());
    }
}
