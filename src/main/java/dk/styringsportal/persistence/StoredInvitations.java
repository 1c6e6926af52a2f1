package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.questionnaire.GroupId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The invitations in the database. */
@ApplicationScoped
class StoredInvitations implements InvitationRepository {

    /** As {@link dk.styringsportal.campaign.mail.Unreached} has it. */
    private static final String MARKED =
            "exists (select b.id from BouncedAddressEntity b where b.addressKey = lower(i.address))";

    private static final String NOT_SENT = "exists (select m.id from MailEntity m where m.invitation = i.id"
            + " and m.addressKey = lower(i.address) and m.state in (dk.styringsportal.campaign.mail.MailState.REFUSED,"
            + " dk.styringsportal.campaign.mail.MailState.UNKNOWN) and not exists (select n.id from MailEntity n"
            + " where n.invitation = m.invitation and n.queuedAt > m.queuedAt))";

    /** Whoever has begun by an open link has no address either, and holds the link already. */
    private static final String BY_LETTER = " and i.address = '' and not exists"
            + " (select b.invitationId from OpenLinkInvitationEntity b where b.invitationId = i.id)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(CampaignId campaign, List<Invitation> invitations) {
        long place = last(campaign);
        for (Invitation invitation : invitations) {
            entities.persist(new InvitationEntity(invitation, ++place));
        }
        // Many are added in one go: what is written needs no more watching
        entities.flush();
        entities.clear();
    }

    private long last(CampaignId campaign) {
        return entities.createQuery(
                        "select coalesce(max(i.place), 0) from InvitationEntity i where i.campaignId = :campaign", Long.class)
                .setParameter("campaign", campaign.value())
                .getSingleResult();
    }

    @Override
    public Optional<Invitation> withId(InvitationId id) {
        return Optional.ofNullable(entities.find(InvitationEntity.class, id.toString()))
                .map(InvitationEntity::toInvitation);
    }

    @Override
    public Optional<Invitation> held(InvitationId id) {
        return Optional.ofNullable(entities.find(InvitationEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(InvitationEntity::toInvitation);
    }

    @Override
    public void update(Invitation invitation) {
        entities.find(InvitationEntity.class, invitation.id().toString()).take(invitation);
    }

    @Override
    public void remove(InvitationId id) {
        entities.flush();
        entities.createQuery("delete from InvitationEntity i where i.id = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
        entities.clear();
    }

    @Override
    public List<Invitation> page(CampaignId campaign, Filter filter, int from, int most) {
        return filtered("select i", InvitationEntity.class, campaign, filter, " order by i.place")
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(InvitationEntity::toInvitation)
                .toList();
    }

    @Override
    public List<Invitation> all(Collection<InvitationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select i from InvitationEntity i where i.id in :ids", InvitationEntity.class)
                .setParameter("ids", ids.stream().map(InvitationId::toString).toList())
                .getResultStream()
                .map(InvitationEntity::toInvitation)
                .toList();
    }

    @Override
    public long count(CampaignId campaign, Filter filter) {
        return filtered("select count(i)", Long.class, campaign, filter, "").getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String select, Class<T> type, CampaignId campaign, Filter filter, String order) {
        String query = select + " from InvitationEntity i where i.campaignId = :campaign"
                + (filter.group().isEmpty() ? "" : " and i.respondentGroup = :group")
                + (filter.organisation().isEmpty() ? "" : " and i.organisations like :organisation")
                + (filter.text().isEmpty()
                        ? ""
                        : " and (locate(:text, lower(i.name)) > 0 or locate(:text, lower(i.role)) > 0"
                                + " or locate(:text, lower(i.address)) > 0)")
                + filter.state().map(StoredInvitations::condition).orElse("")
                + (filter.byLetter() ? BY_LETTER : "")
                + order;
        TypedQuery<T> typed = entities.createQuery(query, type).setParameter("campaign", campaign.value());
        if (!filter.group().isEmpty()) {
            typed.setParameter("group", filter.group());
        }
        if (!filter.organisation().isEmpty()) {
            typed.setParameter("organisation", "%" + filter.organisation() + "%");
        }
        if (!filter.text().isEmpty()) {
            typed.setParameter("text", filter.text().toLowerCase(Locale.ROOT));
        }
        return typed;
    }

    private static String condition(State state) {
        return switch (state) {
            case WAITING -> " and " + is("answered", false) + " and " + is("revoked", false) + " and i.standing = " + name(Standing.INVITED);
            case ANSWERED -> " and " + is("answered", true);
            case REVOKED -> " and " + is("revoked", true) + " and " + is("answered", false);
            case BOUNCED -> " and i.standing = " + name(Standing.BOUNCED);
            case INELIGIBLE -> " and i.standing = " + name(Standing.INELIGIBLE);
            case OBJECTED -> " and i.standing = " + name(Standing.OBJECTED);
            case UNREACHED -> " and " + is("answered", false) + " and " + is("revoked", false) + " and i.address <> '' and ("
                    + MARKED + " or " + NOT_SENT + ")";
        };
    }

    /**
     * As numbers: beside functions EclipseLink writes truth values into the statement as 0 and 1, which H2 does not compare with
     * its own.
     */
    private static String is(String property, boolean wanted) {
        return "cast(i." + property + " as integer) = " + (wanted ? 1 : 0);
    }

    private static String name(Standing standing) {
        return Standing.class.getName() + "." + standing.name();
    }

    @Override
    public List<Placed> after(CampaignId campaign, long place, int most) {
        return entities.createQuery(
                        "select i from InvitationEntity i where i.campaignId = :campaign and i.place > :place order by i.place",
                        InvitationEntity.class)
                .setParameter("campaign", campaign.value())
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultStream()
                .map(InvitationEntity::placed)
                .toList();
    }

    @Override
    public Set<String> known(CampaignId campaign, Collection<Invitation> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        Set<String> known = new HashSet<>(entities.createQuery(
                        "select concat(i.contactKey, ' ', i.respondentGroup, ' ', i.organisations)"
                                + " from InvitationEntity i where i.campaignId = :campaign and i.contactKey in :keys",
                        String.class)
                .setParameter("campaign", campaign.value())
                .setParameter("keys", some.stream().map(invitation -> invitation.contact().key()).distinct().toList())
                .getResultList());
        return some.stream().map(Invitation::identity).filter(known::contains).collect(Collectors.toSet());
    }

    @Override
    public void erase(CampaignId campaign) {
        entities.createQuery("delete from InvitationEntity i where i.campaignId = :campaign")
                .setParameter("campaign", campaign.value())
                .executeUpdate();
    }

    @Override
    public List<InvitedCount> counts(CampaignId campaign) {
        return entities.createQuery(
                        "select i.respondentGroup, i.organisations, i.standing, i.answered, b.openLinkId, count(i)"
                                + " from InvitationEntity i left join OpenLinkInvitationEntity b on b.invitationId = i.id"
                                + " where i.campaignId = :campaign"
                                + " group by i.respondentGroup, i.organisations, i.standing, i.answered, b.openLinkId",
                        Object[].class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(row -> new InvitedCount(
                        new GroupId((String) row[0]),
                        About.parse((String) row[1]),
                        (Standing) row[2],
                        (Boolean) row[3],
                        row[4] != null,
                        (Long) row[5]))
                .toList();
    }
}
