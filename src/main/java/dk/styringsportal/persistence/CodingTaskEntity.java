package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.questionnaire.ItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

@Entity
@Table(name = "coding_task")
class CodingTaskEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coding_task_number")
    @SequenceGenerator(name = "coding_task_number", sequenceName = "coding_task_number", allocationSize = 1)
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    private String item;

    @Column(name = "code_book_id")
    private long codeBookId;

    @Column(name = "first_coder")
    private String firstCoder;

    @Column(name = "second_coder")
    private String secondCoder;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    protected CodingTaskEntity() {}

    CodingTaskEntity(CodingTask task) {
        this.campaignId = task.campaign().value();
        this.item = task.item().value();
        this.startedBy = task.startedBy();
        this.startedAt = UtcTime.of(task.startedAt());
        take(task);
    }

    void take(CodingTask task) {
        codeBookId = task.book();
        firstCoder = task.firstCoder();
        secondCoder = task.secondCoder();
    }

    CodingTask toTask() {
        return new CodingTask(
                id,
                new CampaignId(campaignId),
                new ItemCode(item),
                codeBookId,
                firstCoder,
                secondCoder,
                startedBy,
                startedAt.toInstant());
    }
}
