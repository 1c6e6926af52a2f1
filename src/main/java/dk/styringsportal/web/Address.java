package dk.styringsportal.web;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the page's address asks for. An address that names nothing is answered with 404, not with a fault. */
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

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

    /** The value of that name; empty if it is not there or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }
}
