package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.response.survey.SurveyImport;
import dk.styringsportal.response.survey.SurveyImportRepository;
import dk.styringsportal.response.survey.SurveyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports of respondents' answers in the database. */
@ApplicationScoped
class StoredSurveyImports implements SurveyImportRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<SurveyImport> of(CampaignId campaign) {
        return entities
                .createQuery(
                        "select i from SurveyImportEntity i where i.campaignId = :campaign order by i.importedAt desc, i.id",
                        SurveyImportEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(SurveyImportEntity::toImport)
                .toList();
    }

    @Override
    public Optional<SurveyImport> withId(UUID id) {
        return Optional.ofNullable(entities.find(SurveyImportEntity.class, id.toString()))
                .map(SurveyImportEntity::toImport);
    }

    @Override
    public Optional<SurveyImport> withHash(CampaignId campaign, String hash) {
        return of(campaign).stream().filter(made -> made.hash().equals(hash)).findFirst();
    }

    @Override
    public void keep(SurveyImport made, List<SurveyResponse> responses) {
        entities.persist(new SurveyImportEntity(made));
        entities.flush();
        List<SurveyResponse> mixed = new ArrayList<>(responses);
        Collections.shuffle(mixed);
        mixed.forEach(response -> entities.persist(new SurveyResponseEntity(response, made)));
    }

    @Override
    public void takeBack(SurveyImport made) {
        entities.createQuery("delete from SurveyResponseEntity r where r.importId = :made")
                .setParameter("made", made.id().toString())
                .executeUpdate();
        entities.createQuery("delete from SurveyImportEntity i where i.id = :made")
                .setParameter("made", made.id().toString())
                .executeUpdate();
    }

    @Override
    public long responses(CampaignId campaign) {
        return entities
                .createQuery(
                        "select count(r) from SurveyResponseEntity r where r.campaignId = :campaign and r.importId is not null",
                        Long.class)
                .setParameter("campaign", campaign.value())
                .getSingleResult();
    }
}
