package dk.styringsportal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** The portal's clock, in milliseconds, as the database keeps them. */
@ApplicationScoped
public class PortalClock {

    @Produces
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
