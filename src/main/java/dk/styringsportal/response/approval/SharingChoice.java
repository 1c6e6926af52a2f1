package dk.styringsportal.response.approval;

import java.time.Instant;

/**
 * Whether the municipality shares its named results with municipalities that share theirs. Before the first choice it
 * does not. The newest choice holds; when the campaign closes it is final.
 *
 * @param by display name of the approver
 */
public record SharingChoice(boolean shares, String by, Instant at) {}
