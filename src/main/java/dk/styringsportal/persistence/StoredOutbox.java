package dk.styringsportal.persistence;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.mail.Delivery;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailSelection;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.campaign.mail.OutgoingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The outbox in the database. Its row locks decide between nodes; nothing is remembered between transactions. */
@ApplicationScoped
class StoredOutbox implements Outbox {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void put(Collection<OutgoingMail> mails, Instant now) {
        List<MailEntity> rows = new ArrayList<>(mails.size());
        for (OutgoingMail mail : mails) {
            rows.add(new MailEntity(mail, rows.size(), now));
        }
        rows.forEach(entities::persist);
        entities.flush();
        rows.forEach(entities::detach);
    }

    /** Held one after the other, a second sender would count before the first one's claim is there to be counted. */
    @Override
    public Optional<OutboxEntry> due(Instant now, int mostPerMinute) {
        entities.createNativeQuery("select id from mail_pace where id = 1 for update").getSingleResult();
        if (claimedSince(now.minus(Delivery.BETWEEN_CLAIMS)) >= mostPerMinute) {
            return Optional.empty();
        }
        List<?> ids = entities.createNativeQuery("select id from outgoing_mail"
                        + " where state = 'QUEUED' and next_attempt_at <= ?1"
                        + " order by urgency, next_attempt_at, place fetch first 1 row only for update skip locked")
                .setParameter(1, UtcTime.of(now))
                .getResultList();
        return ids.stream().findFirst().map(this::fresh).map(MailEntity::toEntry);
    }

    private long claimedSince(Instant moment) {
        return entities.createQuery("select count(m) from MailEntity m where m.claimedAt > :moment", Long.class)
                .setParameter("moment", UtcTime.of(moment))
                .getSingleResult();
    }

    @Override
    public List<OutboxEntry> claimedBefore(Instant moment) {
        List<?> ids = entities.createNativeQuery("select id from outgoing_mail"
                        + " where state = 'SENDING' and claimed_at < ?1 for update skip locked")
                .setParameter(1, UtcTime.of(moment))
                .getResultList();
        return ids.stream().map(this::fresh).map(MailEntity::toEntry).toList();
    }

    /** As it is now that its row is held, not as it may have been read earlier in the transaction. */
    private MailEntity fresh(Object id) {
        MailEntity entity = entities.find(MailEntity.class, id);
        entities.refresh(entity);
        return entity;
    }

    @Override
    public Optional<OutboxEntry> withId(MailId id) {
        return Optional.ofNullable(entities.find(MailEntity.class, id.toString())).map(MailEntity::toEntry);
    }

    @Override
    public Optional<OutboxEntry> held(MailId id) {
        return Optional.ofNullable(entities.find(MailEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(MailEntity::toEntry);
    }

    @Override
    public void update(OutboxEntry entry) {
        entities.find(MailEntity.class, entry.mail().id().toString()).take(entry.delivery());
        entities.flush();
    }

    @Override
    public List<OutboxEntry> page(MailSelection selection, int from, int most) {
        String query = "select m from MailEntity m" + where(selection) + " order by m.queuedAt desc, m.place, m.id";
        return selected(entities.createQuery(query, MailEntity.class), selection)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(MailEntity::toEntry)
                .toList();
    }

    @Override
    public Map<MailState, Long> counts(MailSelection selection) {
        String query = "select m.state, count(m) from MailEntity m" + where(selection) + " group by m.state";
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        selected(entities.createQuery(query, Object[].class), selection)
                .getResultStream()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    private static String where(MailSelection selection) {
        List<String> conditions = new ArrayList<>();
        selection.state().ifPresent(state -> conditions.add("m.state = :state"));
        selection.kind().ifPresent(kind -> conditions.add("m.kind = :kind"));
        selection.campaign().ifPresent(campaign -> conditions.add("m.campaign = :campaign"));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static <T> TypedQuery<T> selected(TypedQuery<T> query, MailSelection selection) {
        selection.state().ifPresent(state -> query.setParameter("state", state));
        selection.kind().ifPresent(kind -> query.setParameter("kind", kind));
        selection.campaign().ifPresent(campaign -> query.setParameter("campaign", campaign));
        return query;
    }

    @Override
    public Map<InvitationId, OutboxEntry> newest(Collection<InvitationId> invitations) {
        if (invitations.isEmpty()) {
            return Map.of();
        }
        Map<InvitationId, OutboxEntry> newest = new LinkedHashMap<>();
        entities.createQuery(
                        "select m from MailEntity m where m.invitation in :invitations order by m.queuedAt, m.place",
                        MailEntity.class)
                .setParameter("invitations", invitations.stream().map(InvitationId::toString).toList())
                .getResultStream()
                .forEach(mail -> newest.put(mail.invitation(), mail.toEntry()));
        return newest;
    }

    @Override
    public List<OutboxEntry> of(InvitationId invitation) {
        return entities.createQuery(
                        "select m from MailEntity m where m.invitation = :invitation order by m.queuedAt desc, m.place desc",
                        MailEntity.class)
                .setParameter("invitation", invitation.toString())
                .getResultStream()
                .map(MailEntity::toEntry)
                .toList();
    }

    @Override
    public Set<InvitationLink> mailed(Collection<InvitationLink> links) {
        if (links.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select m from MailEntity m where m.linkInvitation in :invitations and m.state <> :cancelled",
                        MailEntity.class)
                .setParameter("invitations", links.stream().map(link -> link.invitation().toString()).toList())
                .setParameter("cancelled", MailState.CANCELLED)
                .getResultStream()
                .flatMap(mail -> mail.link().stream())
                .filter(links::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public int cancelQueued(InvitationId invitation, Instant now) {
        List<MailEntity> queued = entities.createQuery(
                        "select m from MailEntity m where m.invitation = :invitation and m.state = :queued",
                        MailEntity.class)
                .setParameter("invitation", invitation.toString())
                .setParameter("queued", MailState.QUEUED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        queued.forEach(mail -> mail.take(mail.delivery().cancelled(now)));
        return queued.size();
    }

    /** In one statement, however many they are; one that a sender has just claimed is let go. */
    @Override
    public int cancelQueued(String campaign, Set<MailKind> kinds, Instant now) {
        entities.flush();
        int cancelled = entities.createQuery("update MailEntity m set m.state = :cancelled, m.changedAt = :now"
                        + " where m.campaign = :campaign and m.kind in :kinds and m.state = :queued")
                .setParameter("cancelled", MailState.CANCELLED)
                .setParameter("now", UtcTime.of(now))
                .setParameter("campaign", campaign)
                .setParameter("kinds", kinds)
                .setParameter("queued", MailState.QUEUED)
                .executeUpdate();
        entities.clear();
        return cancelled;
    }

    @Override
    public int delete(String campaign) {
        return entities.createQuery("delete from MailEntity m where m.campaign = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
    }

    @Override
    public int delete(InvitationId invitation) {
        return entities.createQuery("delete from MailEntity m where m.invitation = :invitation")
                .setParameter("invitation", invitation.toString())
                .executeUpdate();
    }
}
