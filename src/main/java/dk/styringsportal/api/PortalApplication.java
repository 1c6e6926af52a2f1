package dk.styringsportal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The portal's programming interface: every resource of this room answers below {@code /api}. */
@ApplicationPath("/api")
public class PortalApplication extends Application {}
