package dk.styringsportal.api;

import dk.styringsportal.benchmark.edition.Edition;
import java.time.Instant;
import java.util.Locale;

/**
 * An edition.
 *
 * @param state draft, approved, published or withdrawn
 * @param fictitious whether the answers are invented
 * @param checksum SHA-256 of its file up to the last line
 * @param reason why it corrects an earlier one; empty for the first
 * @param publishAt when it was or will be made public; null while nothing has been decided
 * @param withdrawal why it was withdrawn; null for all others
 */
public record EditionJson(
        long id,
        String version,
        String state,
        long campaign,
        String title,
        boolean fictitious,
        String checksum,
        String madeAt,
        String reason,
        String hearingFrom,
        String publishAt,
        String withdrawal) {

    static EditionJson of(Edition edition, boolean fictitious, Instant now) {
        return new EditionJson(
                edition.id().value(),
                edition.version().toString(),
                edition.stateAt(now).name().toLowerCase(Locale.ROOT),
                edition.campaign().value(),
                edition.title(),
                fictitious,
                edition.checksum(),
                edition.madeAt().toString(),
                edition.reason(),
                edition.hearingFrom().map(Object::toString).orElse(null),
                edition.publishAt().map(Object::toString).orElse(null),
                edition.withdrawal().orElse(null));
    }
}
