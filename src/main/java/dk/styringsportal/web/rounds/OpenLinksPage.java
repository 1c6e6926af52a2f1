package dk.styringsportal.web.rounds;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.OpenLinks;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.openlink.OpenCode;
import dk.styringsportal.campaign.openlink.OpenLink;
import dk.styringsportal.campaign.openlink.OpenLinkId;
import dk.styringsportal.campaign.openlink.OpenLinkUse;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Open links of a campaign: making them, their codes, and what has come of them. */
@Named
@RequestScoped
public class OpenLinksPage {

    private static final String NUMBER = "[0-9]{1,4}";

    /** @param code empty while nobody has asked to see it @param most empty for no limit */
    public record LinkView(
            String id, String municipality, String group, String code, String address, String most, long begun, long sent, boolean revoked) {}

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private OpenLinks links;

    @Inject
    private PersonalAddress addresses;

    @Inject
    private PageStatus status;

    @Inject
    private RoundWords words;

    private List<OpenLinkUse> uses = List.of();
    private Map<OpenLinkId, OpenCode> codes = Map.of();
    private String fault = "";

    @PostConstruct
    void load() {
        if (asked.isFound()) {
            uses = links.of(access.user(), asked.id());
        }
    }

    /** Makes open links for the ticked municipalities. */
    public void make() {
        if (mayNot()) {
            return;
        }
        List<OrganisationCode> chosen = municipalities();
        String most = access.parameter("hoejst").map(String::strip).orElse("");
        if (access.parameter("gruppe").isEmpty() || chosen.isEmpty()) {
            fault = words.say("open.fault.choose");
        } else if (!most.isEmpty() && !isLimit(most)) {
            fault = words.say("open.fault.most", OpenLink.HIGHEST);
        } else {
            make(new GroupId(access.parameter("gruppe").orElseThrow()), chosen, most);
        }
    }

    private void make(GroupId group, List<OrganisationCode> chosen, String most) {
        try {
            Optional<Integer> limit = Optional.of(most).filter(text -> !text.isEmpty()).map(Integer::valueOf);
            int made = links.make(access.user(), asked.id(), group, chosen, limit);
            status.goTo(page() + "&besked=lavet&antal=" + made);
        } catch (NotFoundException | IllegalArgumentException unknown) {
            fault = words.say("open.fault.choose");
        } catch (CampaignClosedException closed) {
            fault = words.say("contacts.fault.closed");
        }
    }

    private static boolean isLimit(String text) {
        return text.matches(NUMBER) && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= OpenLink.HIGHEST;
    }

    private List<OrganisationCode> municipalities() {
        Set<String> ticked = Set.copyOf(address.texts("kommune"));
        return asked.municipalities("").stream()
                .map(AskedCampaign.Choice::value)
                .filter(code -> ticked.contains(code) || ticked.contains("alle"))
                .map(OrganisationCode::new)
                .toList();
    }

    /** Shows the codes; that somebody has seen them is kept. */
    public void show() {
        if (!mayNot()) {
            codes = links.codes(access.user(), asked.id());
        }
    }

    /** Ends one. */
    public void revoke() {
        if (mayNot()) {
            return;
        }
        try {
            links.revoke(access.user(), asked.id(), new OpenLinkId(UUID.fromString(access.parameter("aabent").orElse(""))));
            status.goTo(page() + "&besked=lukket");
        } catch (IllegalArgumentException | NotFoundException none) {
            status.goTo(page());
        }
    }

    private boolean mayNot() {
        if (!asked.isFound() || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private String page() {
        return "/kl/aabne-links?id=" + asked.id();
    }

    public List<LinkView> getLinks() {
        return uses.stream().map(this::view).toList();
    }

    private LinkView view(OpenLinkUse use) {
        OpenLink link = use.link();
        Optional<OpenCode> code = Optional.ofNullable(codes.get(link.id()));
        return new LinkView(
                link.id().toString(),
                Municipalities.ofDenmark().get(link.organisation()).name(),
                asked.groupTitle(link.group()),
                code.map(OpenCode::printed).orElse(""),
                code.map(OpenCode::value).map(addresses::open).orElse(""),
                link.most().map(String::valueOf).orElse(""),
                use.begun(),
                use.sent(),
                link.revoked());
    }

    public boolean isShown() {
        return !codes.isEmpty();
    }

    /** What was ticked and refused stays so. */
    public List<AskedCampaign.Choice> getMunicipalities() {
        Set<String> ticked = Set.copyOf(address.texts("kommune"));
        return asked.municipalities("").stream()
                .map(one -> new AskedCampaign.Choice(one.value(), one.label(), ticked.contains(one.value())))
                .toList();
    }

    public List<AskedCampaign.Choice> getGroups() {
        return asked.groups(access.parameter("gruppe").orElse(""));
    }

    public String getMost() {
        return access.parameter("hoejst").orElse("");
    }

    public String getFault() {
        return fault;
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return switch (access.parameter("besked").orElse("")) {
            case "lavet" -> words.say("open.note.made", access.parameter("antal").filter(text -> text.matches(NUMBER)).map(Integer::valueOf).orElse(0));
            case "lukket" -> words.say("open.note.revoked");
            default -> "";
        };
    }
}
