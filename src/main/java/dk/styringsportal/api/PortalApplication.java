package dk.styringsportal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The portal's programming interface: every resource of this room answers below {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Styringsportalen", version = "1"))
public class PortalApplication extends Application {

    /** The interface is described once, at {@code /openapi}, and not as WADL too. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
