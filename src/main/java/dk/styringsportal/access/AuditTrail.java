package dk.styringsportal.access;

import java.time.Instant;

/** The record of who did what and when. Entries name campaigns, organisations and items, never answers. */
public interface AuditTrail {

    /**
     * One entry.
     *
     * @param user log-in name
     * @param action for example "response.submit"
     * @param subject what it was done to, for example "campaign 7, organisation 0101"
     */
    record Entry(Instant at, String user, String action, String subject) {}

    void record(Entry entry);
}
