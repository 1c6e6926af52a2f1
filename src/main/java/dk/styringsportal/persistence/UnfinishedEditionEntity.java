package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.UnfinishedEdition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** That an edition's file is still being written. While there is such a row, nobody is handed the edition. */
@Entity
@Table(name = "edition_unfinished")
class UnfinishedEditionEntity {

    @Id
    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "by_whom")
    private String byWhom;

    private String run;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    @Column(name = "passed")
    private long done;

    @Column(name = "to_pass")
    private long of;

    private int attempts;

    /** Keys with a blank between; they have none themselves. */
    private String facts;

    private boolean failed;

    protected UnfinishedEditionEntity() {}

    UnfinishedEditionEntity(EditionId edition, String byWhom, String run, long of, List<String> facts, Instant now) {
        this.editionId = edition.value();
        this.byWhom = byWhom;
        this.run = run;
        this.seenAt = UtcTime.of(now);
        this.of = of;
        this.attempts = 1;
        this.facts = String.join(" ", facts);
    }

    UnfinishedEdition toUnfinished(EditionEntity edition) {
        List<String> keys = facts.isEmpty() ? List.of() : List.of(facts.split(" "));
        return new UnfinishedEdition(edition.toEdition(), byWhom, done, of, attempts, keys, failed);
    }
}
