package dk.styringsportal.report.filing;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import java.util.Optional;

/**
 * A file that an answer names.
 *
 * @param checksum SHA-256 of its content as it was handed in, in hexadecimal; empty where the content is no longer there
 */
public record FiledFile(ItemCode item, EvidenceFile file, Optional<String> checksum) {}
