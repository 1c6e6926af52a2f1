package dk.styringsportal.persistence;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

@Entity
@Table(name = "campaign")
class CampaignEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_number")
    @SequenceGenerator(name = "campaign_number", sequenceName = "campaign_number", allocationSize = 1)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    private String title;

    @Column(name = "questionnaire_id")
    private String questionnaireId;

    @Column(name = "questionnaire_version")
    private String questionnaireVersion;

    @Column(name = "questionnaire_hash")
    private String questionnaireHash;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "closes_at")
    private OffsetDateTime closesAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    private boolean fictitious;

    @Column(name = "ranks_shown")
    private boolean ranksShown;

    @Column(name = "in_words")
    private String inWords = "";

    protected CampaignEntity() {}

    /** @param round an open one */
    CampaignEntity(Round round, String title, QuestionnaireVersion questionnaire, boolean fictitious) {
        this.roundId = round.id().value();
        this.title = title;
        this.questionnaireId = questionnaire.id().id();
        this.questionnaireVersion = questionnaire.id().version();
        this.questionnaireHash = questionnaire.contentHash();
        this.openedAt = UtcTime.of(round.period().opensAt().orElseThrow());
        this.closesAt = UtcTime.of(round.period().closesAt());
        this.fictitious = fictitious;
        this.inWords = ItemCodes.write(round.inWords().stream()
                .filter(code -> questionnaire.possibleInWords().stream().anyMatch(item -> item.code().equals(code)))
                .toList());
    }

    void take(Campaign campaign) {
        closesAt = UtcTime.of(campaign.deadline());
        closedAt = UtcTime.of(campaign.closedAt());
        ranksShown = campaign.ranksShown();
    }

    Campaign toCampaign() {
        return new Campaign(
                new CampaignId(id),
                new RoundId(roundId),
                title,
                new QuestionnaireVersionId(questionnaireId, questionnaireVersion),
                questionnaireHash,
                openedAt.toInstant(),
                UtcTime.instant(closesAt),
                UtcTime.instant(closedAt),
                fictitious,
                ranksShown,
                ItemCodes.read(inWords));
    }
}
