package dk.styringsportal.web.rounds;

import dk.styringsportal.campaign.invitation.LinkAddresses;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The addresses that personal links have, as the reader's own browser reached the portal. */
@RequestScoped
class PersonalAddress {

    private static final String OPEN = "/aaben?kode=";

    @Inject
    private HttpServletRequest request;

    /** The whole address of a respondent's link. */
    String of(String link) {
        return address(LinkPurpose.SURVEY, link);
    }

    /** The whole address of the link of a leader who is asked for contacts. */
    String handingIn(String link) {
        return address(LinkPurpose.CONTACTS, link);
    }

    /** The whole address of the page that an open link's code opens. */
    String open(String code) {
        return portal() + OPEN + code;
    }

    private String address(LinkPurpose purpose, String link) {
        return portal() + "/" + LinkAddresses.page(purpose) + "?link=" + link;
    }

    private String portal() {
        String here = request.getRequestURL().toString();
        return here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
