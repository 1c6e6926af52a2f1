package dk.styringsportal.persistence;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SavedGroup;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A group somebody has named; the codes of its members stand in one text, parted by spaces. */
@Entity
@Table(name = "saved_group")
class SavedGroupEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_group_number")
    @SequenceGenerator(name = "saved_group_number", sequenceName = "saved_group_number", allocationSize = 1)
    private Long id;

    private String owner;

    private String name;

    private String members;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "shown_at")
    private OffsetDateTime shownAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected SavedGroupEntity() {}

    SavedGroupEntity(SavedGroup group) {
        this.owner = group.owner().map(OrganisationCode::value).orElse(null);
        this.name = group.name();
        this.members = group.members().stream().map(OrganisationCode::value).collect(Collectors.joining(" "));
        this.savedAt = UtcTime.of(group.savedAt());
        this.savedBy = group.by();
    }

    void shown(Instant at) {
        if (shownAt == null) {
            shownAt = UtcTime.of(at);
        }
    }

    void end(Instant at) {
        endedAt = UtcTime.of(at);
    }

    SavedGroup toGroup() {
        return new SavedGroup(
                id,
                Optional.ofNullable(owner).map(OrganisationCode::new),
                name,
                Stream.of(members.split(" ")).map(OrganisationCode::new).toList(),
                savedAt.toInstant(),
                savedBy,
                Optional.ofNullable(shownAt).map(OffsetDateTime::toInstant),
                Optional.ofNullable(endedAt).map(OffsetDateTime::toInstant));
    }
}
