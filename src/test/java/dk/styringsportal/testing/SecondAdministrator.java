package dk.styringsportal.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Another of KL's administrators, for what takes two. */
public final class SecondAdministrator {

    public static final String NAME = "kl-anden";
    public static final String PASSWORD = "en anden administrator";

    private static final Map<PortalServer, ApiClient> KNOWN = new ConcurrentHashMap<>();

    private SecondAdministrator() {}

    /** The account is opened when it is first asked for. */
    public static ApiClient of(PortalServer server) {
        return KNOWN.computeIfAbsent(server, SecondAdministrator::open);
    }

    private static ApiClient open(PortalServer server) {
        AccountKeeper.of(server).openWith(PASSWORD, NAME, "administrator", "", server);
        return ApiClient.with(NAME, PASSWORD, server);
    }
}
