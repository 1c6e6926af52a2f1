package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mailing.Mailing;
import dk.styringsportal.campaign.mailing.MailingId;
import dk.styringsportal.campaign.mailing.MailingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mailings in the database, and what rounds say in their mails. */
@ApplicationScoped
class StoredMailings implements MailingRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Mailing add(CampaignId campaign, MailKind kind, Instant dueAt, String by) {
        Mailing.checkIsToMany(kind);
        MailingEntity entity = new MailingEntity(campaign, kind, dueAt, by);
        entities.persist(entity);
        return entity.toMailing();
    }

    @Override
    public Optional<Mailing> withId(MailingId id) {
        return Optional.ofNullable(entities.find(MailingEntity.class, id.value())).map(MailingEntity::toMailing);
    }

    @Override
    public Optional<Mailing> held(MailingId id) {
        return Optional.ofNullable(entities.find(MailingEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(MailingEntity::toMailing);
    }

    @Override
    public void update(Mailing mailing) {
        entities.find(MailingEntity.class, mailing.id().value()).take(mailing);
    }

    @Override
    public List<Mailing> of(CampaignId campaign) {
        return entities.createQuery(
                        "select m from MailingEntity m where m.campaignId = :campaign order by m.id desc", MailingEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(MailingEntity::toMailing)
                .toList();
    }

    @Override
    public List<MailingId> due(Instant now) {
        return entities.createQuery(
                        "select m from MailingEntity m where m.state = :planned and m.dueAt <= :now order by m.id",
                        MailingEntity.class)
                .setParameter("planned", Mailing.State.PLANNED)
                .setParameter("now", UtcTime.of(now))
                .getResultStream()
                .map(MailingEntity::id)
                .toList();
    }

    @Override
    public Optional<MailTemplate> text(RoundId round, MailKind kind, String language) {
        return Optional.ofNullable(entities.find(
                        RoundMailTextEntity.class, new RoundMailTextEntity.Key(round, kind, language)))
                .map(RoundMailTextEntity::toTemplate);
    }

    @Override
    public void keep(RoundId round, MailTemplate template, String language) {
        entities.merge(new RoundMailTextEntity(round, template, language));
    }

    @Override
    public void forget(RoundId round, MailKind kind, String language) {
        RoundMailTextEntity kept =
                entities.find(RoundMailTextEntity.class, new RoundMailTextEntity.Key(round, kind, language));
        if (kept != null) {
            entities.remove(kept);
        }
    }
}
