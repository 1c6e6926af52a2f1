package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What a submission held and who stands for it; all null in rows from before this was recorded. */
@Embeddable
class SubmissionColumns {

    @Column(name = "submitted_questionnaire")
    private String questionnaire;

    @Column(name = "submitted_questionnaire_hash")
    private String questionnaireHash;

    @Column(name = "submitted_hash")
    private String hash;

    private Integer declaration;

    @Column(name = "accepted_for")
    private String acceptedFor;

    protected SubmissionColumns() {}

    static SubmissionColumns of(Submission submission) {
        SubmissionColumns columns = new SubmissionColumns();
        submission.content().ifPresent(content -> {
            columns.questionnaire = content.questionnaire().toString();
            columns.questionnaireHash = content.questionnaireHash();
            columns.hash = content.hash();
        });
        columns.declaration = submission.declaration().orElse(null);
        columns.acceptedFor = submission.acceptedFor().orElse(null);
        return columns;
    }

    /** @param columns null where all columns are */
    static Submission submission(String by, Instant at, SubmissionColumns columns) {
        return columns == null ? new Submission(by, at) : columns.submission(by, at);
    }

    private Submission submission(String by, Instant at) {
        Optional<SubmittedContent> content = Optional.ofNullable(hash)
                .map(known -> new SubmittedContent(QuestionnaireVersionId.parse(questionnaire), questionnaireHash, known));
        return new Submission(by, at, content, Optional.ofNullable(declaration), Optional.ofNullable(acceptedFor));
    }
}
