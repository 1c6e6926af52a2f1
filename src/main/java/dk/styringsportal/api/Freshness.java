package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.benchmark.edition.Edition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the answer to this request rests on, so that whoever has it already need not fetch it again. Only answers about published
 * editions have this; all others are never stored.
 */
@RequestScoped
public class Freshness {

    /** Raised when an answer about the same edition looks otherwise than before. */
    private static final int FORM = 1;

    /** In seconds: so long an edition that is withdrawn may be handed on by whoever has it. */
    private static final int LONGEST = 60;

    private static final int TAG_LENGTH = 32;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private String rests;

    /** The answer rests on these editions and on nothing else; nothing is noted if one of them is not published. */
    public void of(List<Edition> editions) {
        if (editions.stream().allMatch(edition -> edition.isPublicAt(clock.instant()))) {
            StringBuilder all = new StringBuilder("form " + FORM);
            editions.forEach(edition -> all.append('\n')
                    .append(edition.id()).append(' ').append(edition.checksum()).append(' ').append(edition.publishAt()));
            rests = all.toString();
        }
    }

    public void of(Edition edition) {
        of(List.of(edition));
    }

    /** Empty where nothing was noted. Two answers from one address are told apart by what the address asks for. */
    Optional<EntityTag> tag(String address) {
        return Optional.ofNullable(rests).map(noted -> new EntityTag(hash(noted + "\n" + address), true));
    }

    /** Whoever is logged in may see more than others, so that only their own browser keeps it, and asks each time. */
    String cacheControl() {
        return currentUser.get().isPresent()
                ? "private, max-age=0, must-revalidate"
                : "public, max-age=" + LONGEST + ", must-revalidate";
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text).substring(0, TAG_LENGTH);
    }
}
