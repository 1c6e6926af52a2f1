package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.Quote;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

@Entity
@Table(name = "quote")
class QuoteEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_number")
    @SequenceGenerator(name = "quote_number", sequenceName = "quote_number", allocationSize = 1)
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    private String item;

    @Column(name = "respondent_group")
    private String respondentGroup;

    @Column(name = "text_key")
    private String textKey;

    private String words;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_at")
    private OffsetDateTime releasedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    protected QuoteEntity() {}

    QuoteEntity(Quote quote) {
        this.campaignId = quote.campaign().value();
        this.item = quote.item().value();
        this.respondentGroup = quote.group().map(GroupId::value).orElse(null);
        this.textKey = quote.key().value();
        this.words = quote.text();
        this.releasedBy = quote.releasedBy();
        this.releasedAt = UtcTime.of(quote.releasedAt());
    }

    void withdraw(String by, Instant at) {
        if (withdrawnAt == null) {
            withdrawnBy = by;
            withdrawnAt = UtcTime.of(at);
        }
    }

    Quote toQuote() {
        return new Quote(
                id,
                new CampaignId(campaignId),
                new ItemCode(item),
                Optional.ofNullable(respondentGroup).map(GroupId::new),
                new TextKey(textKey),
                words,
                releasedBy,
                releasedAt.toInstant(),
                UtcTime.instant(withdrawnAt).map(at -> new Quote.Withdrawal(withdrawnBy, at)));
    }
}
