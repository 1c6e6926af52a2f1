package dk.styringsportal.campaign.mail;

import dk.styringsportal.campaign.MailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The addresses that are known not to work, however they are written. All calls belong to the caller's transaction. */
public interface BouncedAddresses {

    /** The newest first. */
    List<BouncedAddress> all();

    Optional<BouncedAddress> find(MailAddress address);

    /** Those of them that are marked, by {@link MailAddress#key()}. */
    Set<String> among(Collection<MailAddress> addresses);

    /** Marks an address that is not marked. */
    void add(BouncedAddress bounced);

    /** Takes the mark away; nothing happens where there is none. */
    void remove(UUID id);
}
