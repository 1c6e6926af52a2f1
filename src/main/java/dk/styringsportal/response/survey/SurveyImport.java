package dk.styringsportal.response.survey;

import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of answers that KL has imported: earlier studies, and answers on paper. Its respondents have no invitation.
 *
 * @param hash SHA-256 of the file's content, in hexadecimal: the same file has the same
 * @param fileName as it was called, for KL to know it again; empty where nothing was said
 * @param rows how many responses were made of it
 * @param by whose name it is
 */
public record SurveyImport(
        UUID id, CampaignId campaign, String hash, String fileName, int rows, Instant at, String by) {}
