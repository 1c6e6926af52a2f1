package dk.styringsportal.testing;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionPart;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the pieces of editions' files in memory; of the rest of an edition's life it knows nothing. */
public class KeptPieces implements EditionRepository {

    private final Map<String, byte[]> pieces = new HashMap<>();

    @Override
    public void store(EditionId id, EditionPart part, int number, byte[] piece) {
        pieces.put(id + "/" + part + "/" + number, piece);
    }

    @Override
    public Optional<byte[]> piece(EditionId id, EditionPart part, int number) {
        return Optional.ofNullable(pieces.get(id + "/" + part + "/" + number));
    }

    @Override
    public void delete(EditionId id, EditionPart part) {
        pieces.keySet().removeIf(key -> key.startsWith(id + "/" + part + "/"));
    }

    @Override
    public List<Edition> all() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Edition> of(CampaignId campaign) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Edition> withId(EditionId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Edition> held(EditionId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EditionId> due(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Edition add(
            CampaignId campaign, EditionVersion version, String title, String maker, Instant madeAt, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void update(Edition edition) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void discard(EditionId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void record(EditionId id, EditionEvent event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EditionEvent> events(EditionId id) {
        throw new UnsupportedOperationException();
    }
}
