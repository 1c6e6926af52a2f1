package dk.styringsportal.campaign.right;

import dk.styringsportal.access.RoundRight;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.List;

/** Keeps who is named for a municipality's work in a round, and who was. */
public interface RoundRightRepository {

    /** In the order given, those that are over among them. */
    List<RoundRight> of(RoundId round, OrganisationCode organisation);

    void add(RoundId round, OrganisationCode organisation, RoundRight right);

    /** Keeps the end that was set. */
    void update(RoundRight right);
}
