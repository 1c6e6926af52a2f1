package dk.styringsportal.persistence;

import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** One submission a response has had; kept when the response is sent back. */
@Entity
@Table(name = "response_submission")
@IdClass(StepKey.class)
class SubmissionEntity {

    @Id
    @Column(name = "response_id")
    private String responseId;

    @Id
    private int ordinal;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Embedded
    private SubmissionColumns columns;

    protected SubmissionEntity() {}

    SubmissionEntity(ResponseId response, int ordinal, Submission submission) {
        this.responseId = response.toString();
        this.ordinal = ordinal;
        this.submittedAt = UtcTime.of(submission.at());
        this.submittedBy = submission.by();
        this.columns = SubmissionColumns.of(submission);
    }

    Submission toSubmission() {
        return SubmissionColumns.submission(submittedBy, submittedAt.toInstant(), columns);
    }
}
