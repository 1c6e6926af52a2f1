package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.sheet.mapping.KeptMapping;
import dk.styringsportal.response.sheet.mapping.MappingForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** How exports of another survey tool are read, as JSON. */
@Entity
@Table(name = "column_mapping")
class ColumnMappingEntity {

    @Id
    private String id;

    private String questionnaire;

    private String name;

    private String content;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected ColumnMappingEntity() {}

    ColumnMappingEntity(KeptMapping mapping) {
        this.id = mapping.id().toString();
        this.questionnaire = mapping.questionnaire().toString();
        this.name = mapping.name();
        this.content = PlainJson.write(mapping.mapping().plain());
        this.madeAt = UtcTime.of(mapping.at());
        this.madeBy = mapping.by();
    }

    KeptMapping toMapping() {
        return new KeptMapping(
                UUID.fromString(id),
                QuestionnaireVersionId.parse(questionnaire),
                name,
                MappingForm.read((Map<?, ?>) PlainJson.read(content)),
                madeAt.toInstant(),
                madeBy);
    }
}
