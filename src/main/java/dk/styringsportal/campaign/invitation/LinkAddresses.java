package dk.styringsportal.campaign.invitation;

import java.net.URI;
import java.net.URISyntaxException;

/** The addresses that personal links have in this portal: made when they are handed out, kept nowhere. */
public final class LinkAddresses {

    private final String portal;
    private final LinkSeal seal;

    /**
     * @param portal where the portal is reached: "https://styring.example"; a slash at the end makes no difference
     * @throws IllegalArgumentException if that is no address of http or https, or has more than a path
     */
    public LinkAddresses(String portal, LinkSeal seal) {
        this.portal = checked(portal);
        this.seal = seal;
    }

    private static String checked(String portal) {
        try {
            URI address = new URI(portal);
            boolean fit = ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null;
            if (fit) {
                return portal.endsWith("/") ? portal.substring(0, portal.length() - 1) : portal;
            }
        } catch (URISyntaxException malformed) {
            // As unfit as any other
        }
        throw new IllegalArgumentException("The portal's address looks like https://styring.example, not " + portal);
    }

    /** The page that the link opens. */
    public String of(InvitationLink link) {
        return address(page(link.purpose()), link);
    }

    /** The page on which whoever holds the link ends reminders. */
    public String stopping(InvitationLink link) {
        return address(page(link.purpose()) + "-stop", link);
    }

    private String address(String page, InvitationLink link) {
        return portal + "/" + page + "?link=" + link.sealed(seal);
    }

    /** The name of the page that a link of that kind opens. */
    public static String page(LinkPurpose purpose) {
        return switch (purpose) {
            case PILOT -> "pilot";
            case SURVEY -> "svar";
            case DELEGATION -> "opgave";
            case CONTACTS -> "kontakter";
        };
    }
}
