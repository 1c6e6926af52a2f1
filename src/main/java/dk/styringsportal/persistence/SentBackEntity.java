package dk.styringsportal.persistence;

import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.SendingBack;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;

@Entity
@Table(name = "response_sent_back")
@IdClass(StepKey.class)
class SentBackEntity {

    @Id
    @Column(name = "response_id")
    private String responseId;

    @Id
    private int ordinal;

    private String reason;
    private String content;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    /** Which of the response's submissions was undone. */
    @Column(name = "submission_ordinal")
    private int submissionOrdinal;

    protected SentBackEntity() {}

    SentBackEntity(ResponseId response, int ordinal, int submissionOrdinal, SendingBack back) {
        this.responseId = response.toString();
        this.ordinal = ordinal;
        this.submissionOrdinal = submissionOrdinal;
        this.reason = back.reason().name();
        this.content = back.comment();
        this.sentBy = back.by();
        this.sentAt = UtcTime.of(back.at());
    }

    /** @param submissions all of the response's, in order */
    SendingBack toSendingBack(List<Submission> submissions) {
        return new SendingBack(
                SendingBack.Reason.valueOf(reason),
                content,
                sentBy,
                sentAt.toInstant(),
                submissions.get(submissionOrdinal - 1));
    }
}
