package dk.styringsportal.questionnaire;

import java.util.UUID;

/**
 * A file handed in as evidence; its content is kept apart from the answers.
 *
 * @param name as the respondent's machine called it, cleaned
 * @param size in bytes
 */
public record EvidenceFile(UUID id, String name, long size) {}
