package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Invitations;
import dk.styringsportal.application.InvitedMails;
import dk.styringsportal.application.Letters;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository.Filter;
import dk.styringsportal.campaign.invitation.InvitationRepository.State;
import dk.styringsportal.campaign.mail.Unreached;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who is invited: fifty at a time, to be searched and filtered, with letters for those who get no mail. */
@Named
@RequestScoped
public class InvitedPage {

    private static final int ON_A_PAGE = 50;

    /** @param from the number of the first letter in the file, from 1 */
    public record LetterFile(String address, int from, int to) {}

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private Invitations invitations;

    @Inject
    private InvitedMails mails;

    @Inject
    private RoundWords words;

    private Filter filter = Filter.ALL;
    private int page = 1;
    private long count;
    private List<InvitedView> persons = List.of();
    private List<LetterFile> letters = List.of();

    @PostConstruct
    void load() {
        if (!asked.isFound()) {
            return;
        }
        filter = filter(access);
        count = invitations.count(access.user(), asked.id(), filter);
        page = access.parameter("side")
                .filter(text -> text.matches("[1-9][0-9]{0,6}"))
                .map(Integer::parseInt)
                .filter(number -> number <= getPages())
                .orElse(1);
        persons = views(invitations.page(access.user(), asked.id(), filter, (page - 1) * ON_A_PAGE, ON_A_PAGE));
        if (asked.isMayRun()) {
            letters = letters(Math.toIntExact(invitations.count(access.user(), asked.id(), filter.letters())));
        }
    }

    private List<InvitedView> views(List<Invitation> some) {
        Map<InvitationId, Unreached> unreached = mails.unreached(access.user(), some);
        return some.stream()
                .map(invitation -> InvitedView.of(invitation, Optional.ofNullable(unreached.get(invitation.id())), asked))
                .toList();
    }

    /** As the address says; what no filter knows is none. */
    static Filter filter(KlAccess access) {
        return new Filter(
                access.parameter("gruppe").orElse(""),
                access.parameter("kommune").filter(code -> code.matches("[0-9]{4}")).orElse(""),
                access.parameter("soeg").map(String::strip).filter(text -> text.length() <= 200).orElse(""),
                access.parameter("status").flatMap(InvitedPage::state));
    }

    private static Optional<State> state(String text) {
        return Arrays.stream(State.values()).filter(state -> key(state).equals(text)).findFirst();
    }

    private static String key(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private List<LetterFile> letters(int all) {
        return IntStream.iterate(0, from -> from < all, from -> from + Letters.MOST)
                .mapToObj(from -> new LetterFile(
                        "/kl/breve.pdf?id=" + asked.id() + chosen() + "&fra=" + from,
                        from + 1,
                        Math.min(all, from + Letters.MOST)))
                .toList();
    }

    /** Group, municipality, text and state, as an address has them. */
    private String chosen() {
        return "&gruppe=" + encoded(filter.group()) + "&kommune=" + filter.organisation() + "&soeg=" + encoded(filter.text())
                + "&status=" + filter.state().map(InvitedPage::key).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The address of another page of the same choice, without its number. */
    public String getPageAddress() {
        return "/kl/inviterede?id=" + asked.id() + chosen() + "&side=";
    }

    public List<InvitedView> getPersons() {
        return persons;
    }

    public long getCount() {
        return count;
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    /** At least 1. */
    public int getPages() {
        return (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public boolean isFiltered() {
        return !filter.equals(Filter.ALL);
    }

    public String getText() {
        return filter.text();
    }

    public List<AskedCampaign.Choice> getGroups() {
        return asked.groups(filter.group());
    }

    public List<AskedCampaign.Choice> getMunicipalities() {
        return asked.municipalities(filter.organisation());
    }

    public List<AskedCampaign.Choice> getStates() {
        return Arrays.stream(State.values())
                .map(state -> new AskedCampaign.Choice(
                        key(state), words.say("invited.state." + key(state)), filter.state().equals(Optional.of(state))))
                .toList();
    }

    /** Files with the letters of those chosen who have no address and have not answered; none for the analyst. */
    public List<LetterFile> getLetters() {
        return letters;
    }
}
