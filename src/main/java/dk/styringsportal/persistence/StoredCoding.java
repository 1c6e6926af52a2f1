package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedQuestion;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.coding.Judgement;
import dk.styringsportal.coding.Quote;
import dk.styringsportal.coding.Settlement;
import dk.styringsportal.questionnaire.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Code books, codes and quotes in the database. */
@ApplicationScoped
class StoredCoding implements CodingRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<CodeBook> books(CodedQuestion question) {
        return entities.createQuery(
                        "select b from CodeBookEntity b where b.questionnaire = :questionnaire and b.item = :item"
                                + " order by b.version desc",
                        CodeBookEntity.class)
                .setParameter("questionnaire", question.questionnaire())
                .setParameter("item", question.item().value())
                .getResultStream()
                .map(CodeBookEntity::toBook)
                .toList();
    }

    @Override
    public Optional<CodeBook> book(long id) {
        return Optional.ofNullable(entities.find(CodeBookEntity.class, id)).map(CodeBookEntity::toBook);
    }

    @Override
    public CodeBook add(CodeBook book) {
        CodeBookEntity entity = new CodeBookEntity(book);
        entities.persist(entity);
        entities.flush();
        return entity.toBook();
    }

    @Override
    public void update(CodeBook book) {
        CodeBookEntity entity = entities.find(CodeBookEntity.class, book.id(), LockModeType.PESSIMISTIC_WRITE);
        if (entity.isFrozen()) {
            throw new IllegalStateException("Code book " + book.id() + " is frozen");
        }
        entity.take(book);
    }

    @Override
    public void freeze(long book, Instant at) {
        entities.find(CodeBookEntity.class, book, LockModeType.PESSIMISTIC_WRITE).freeze(at);
    }

    @Override
    public List<CodingTask> tasks(CampaignId campaign) {
        return entities.createQuery(
                        "select t from CodingTaskEntity t where t.campaignId = :campaign order by t.id", CodingTaskEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(CodingTaskEntity::toTask)
                .toList();
    }

    @Override
    public Optional<CodingTask> task(long id) {
        return Optional.ofNullable(entities.find(CodingTaskEntity.class, id)).map(CodingTaskEntity::toTask);
    }

    @Override
    public Optional<CodingTask> heldTask(long id) {
        return Optional.ofNullable(entities.find(CodingTaskEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(CodingTaskEntity::toTask);
    }

    @Override
    public CodingTask add(CodingTask task) {
        CodingTaskEntity entity = new CodingTaskEntity(task);
        entities.persist(entity);
        entities.flush();
        return entity.toTask();
    }

    @Override
    public void update(CodingTask task) {
        entities.find(CodingTaskEntity.class, task.id()).take(task);
    }

    @Override
    public List<Judgement> judgements(CodingTask task, Item target) {
        return entities.createQuery("select j from JudgementEntity j where j.taskId = :task", JudgementEntity.class)
                .setParameter("task", task.id())
                .getResultStream()
                .flatMap(row -> row.toJudgement(target).stream())
                .toList();
    }

    @Override
    public void store(CodingTask task, Judgement judgement) {
        entities.merge(new JudgementEntity(task, judgement));
        entities.flush();
    }

    @Override
    public void markCompared(CodingTask task) {
        entities.createQuery("update JudgementEntity j set j.compared = true where j.taskId = :task and j.coder in (:first, :second)")
                .setParameter("task", task.id())
                .setParameter("first", task.firstCoder())
                .setParameter("second", task.secondCoder())
                .executeUpdate();
    }

    @Override
    public List<Settlement> settlements(CodingTask task, Item target) {
        return entities.createQuery("select s from SettlementEntity s where s.taskId = :task", SettlementEntity.class)
                .setParameter("task", task.id())
                .getResultStream()
                .flatMap(row -> row.toSettlement(target).stream())
                .toList();
    }

    @Override
    public void store(CodingTask task, Settlement settlement) {
        entities.merge(new SettlementEntity(task, settlement));
    }

    @Override
    public List<Quote> quotes(CampaignId campaign) {
        return entities.createQuery("select q from QuoteEntity q where q.campaignId = :campaign order by q.id", QuoteEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(QuoteEntity::toQuote)
                .toList();
    }

    @Override
    public Optional<Quote> quote(long id) {
        return Optional.ofNullable(entities.find(QuoteEntity.class, id)).map(QuoteEntity::toQuote);
    }

    @Override
    public Quote add(Quote quote) {
        QuoteEntity entity = new QuoteEntity(quote);
        entities.persist(entity);
        return entity.toQuote();
    }

    @Override
    public void withdraw(long quote, String by, Instant at) {
        entities.find(QuoteEntity.class, quote).withdraw(by, at);
    }

    @Override
    public void erase(CampaignId campaign) {
        for (String entity : List.of("JudgementEntity", "SettlementEntity")) {
            entities.createQuery("delete from " + entity + " e where e.taskId in"
                            + " (select t.id from CodingTaskEntity t where t.campaignId = :campaign)")
                    .setParameter("campaign", campaign.value())
                    .executeUpdate();
        }
    }

    @Override
    public void eraseQuotes(CampaignId campaign) {
        entities.createQuery("delete from QuoteEntity q where q.campaignId = :campaign")
                .setParameter("campaign", campaign.value())
                .executeUpdate();
    }
}
