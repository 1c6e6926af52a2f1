package dk.styringsportal.response;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the files that were handed in. */
public interface EvidenceRepository {

    void store(ResponseId response, Evidence evidence, String by, Instant at);

    /** The file with its content, if it belongs to the response. */
    Optional<Evidence> of(ResponseId response, UUID file);

    /** The files handed in for the item, those among them that no answer names any more. */
    List<EvidenceFile> of(ResponseId response, ItemCode item);

    /** In bytes, of all files of the response. */
    long size(ResponseId response);
}
