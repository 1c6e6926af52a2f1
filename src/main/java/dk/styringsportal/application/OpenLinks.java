package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.campaign.openlink.OpenCode;
import dk.styringsportal.campaign.openlink.OpenLink;
import dk.styringsportal.campaign.openlink.OpenLinkId;
import dk.styringsportal.campaign.openlink.OpenLinkRepository;
import dk.styringsportal.campaign.openlink.OpenLinkTable;
import dk.styringsportal.campaign.openlink.OpenLinkUse;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** KL's side of open links: making them, their codes, what has come of them, and ending them. */
@ApplicationScoped
@Transactional
public class OpenLinks {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private OpenLinkRepository links;

    @Inject
    private OpenLinkTable table;

    @Inject
    private LinkSeal seal;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** In the order made. */
    public List<OpenLinkUse> of(User user, CampaignId campaign) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees open links");
        }
        return links.of(campaign);
    }

    /**
     * Makes an open link for each municipality that has none that works for the group.
     *
     * @param most as many can begin by each; empty for no limit
     * @return how many were made
     * @throws NotFoundException if the questionnaire has no such group, or the round does not ask one of the municipalities
     * @throws IllegalArgumentException for a limit that is none
     * @throws CampaignClosedException if the campaign is over
     */
    public int make(User user, CampaignId id, GroupId group, Collection<OrganisationCode> municipalities, Optional<Integer> most) {
        checkMayRun(user);
        Campaign campaign = campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        if (campaign.isOverAt(clock.instant())) {
            throw new CampaignClosedException(id);
        }
        check(campaign, group, municipalities);
        Set<OrganisationCode> served = links.of(id).stream()
                .map(OpenLinkUse::link)
                .filter(link -> !link.revoked() && link.group().equals(group))
                .map(OpenLink::organisation)
                .collect(Collectors.toSet());
        List<OpenLink> newOnes = municipalities.stream()
                .filter(served::add)
                .map(code -> OpenLink.of(id, group, code, most))
                .toList();
        newOnes.forEach(link -> links.add(link, OpenCode.of(link.id(), seal).mark(seal)));
        audit.record(user, "openLink.add", "campaign " + id + ", " + newOnes.size() + " open links");
        return newOnes.size();
    }

    private void check(Campaign campaign, GroupId group, Collection<OrganisationCode> municipalities) {
        Round round = rounds.withId(campaign.round()).orElseThrow();
        boolean fit = questionnaires.of(campaign).group(group.value()).isPresent()
                && municipalities.stream().allMatch(round::asks);
        if (!fit) {
            throw new NotFoundException("There is no such group, or no such municipality in the round");
        }
    }

    /**
     * The codes of those that work. That somebody has seen them goes to the audit trail.
     *
     * @throws AccessDeniedException for all but KL's administrators: whoever has one can answer
     */
    public Map<OpenLinkId, OpenCode> codes(User user, CampaignId campaign) {
        checkMayRun(user);
        audit.record(user, "openLink.codes", "campaign " + campaign);
        return links.of(campaign).stream()
                .map(OpenLinkUse::link)
                .filter(link -> !link.revoked())
                .collect(Collectors.toMap(OpenLink::id, link -> OpenCode.of(link.id(), seal)));
    }

    /**
     * Writes those that work as a table, with their codes; the audit trail says so.
     *
     * @param address makes a whole address of a code
     * @throws IOException if the stream takes no more
     */
    public void write(User user, Campaign campaign, UnaryOperator<String> address, OutputStream out) throws IOException {
        Map<OpenLinkId, OpenCode> codes = codes(user, campaign.id());
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        table.write(
                links.of(campaign.id()).stream()
                        .filter(use -> codes.containsKey(use.link().id()))
                        .map(use -> new OpenLinkTable.Line(
                                use,
                                questionnaire.group(use.link().group().value()).orElseThrow().title(),
                                codes.get(use.link().id()).printed(),
                                address.apply(codes.get(use.link().id()).value())))
                        .toList(),
                out);
    }

    /** Ends it: nobody begins by it any more. Those who have go on. */
    public void revoke(User user, CampaignId campaign, OpenLinkId id) {
        checkMayRun(user);
        OpenLink link = links.held(id)
                .filter(found -> found.campaign().equals(campaign))
                .orElseThrow(() -> new NotFoundException("There is no open link " + id));
        links.update(link.withdrawn());
        audit.record(user, "openLink.revoke", "campaign " + campaign + ", open link " + id);
    }

    private static void checkMayRun(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator makes open links");
        }
    }
}
