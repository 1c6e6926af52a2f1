package dk.styringsportal.application;

import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Neighbours;
import dk.styringsportal.organisation.SizeClasses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever runs the portal has set about comparison groups. */
@ApplicationScoped
public class GroupSettings {

    @Inject
    @ConfigProperty(name = "PORTAL_SIZE_LIMITS")
    private Optional<String> sizeLimits;

    @Inject
    @ConfigProperty(name = "PORTAL_NEIGHBOUR_WEIGHTS")
    private Optional<String> neighbourWeights;

    private Grouping grouping;

    @PostConstruct
    void read() {
        grouping = new Grouping(
                sizeLimits
                        .map(text -> pair("PORTAL_SIZE_LIMITS", text))
                        .map(limits -> new SizeClasses(limits[0], limits[1]))
                        .orElse(Grouping.USUAL.sizes()),
                neighbourWeights
                        .map(text -> pair("PORTAL_NEIGHBOUR_WEIGHTS", text))
                        .map(weights -> new Neighbours(weights[0], weights[1]))
                        .orElse(Grouping.USUAL.neighbours()));
    }

    /** How comparison groups are made. */
    public Grouping grouping() {
        return grouping;
    }

    private static double[] pair(String setting, String text) {
        try {
            double[] values = Stream.of(text.split(",")).mapToDouble(Double::parseDouble).toArray();
            if (values.length == 2) {
                return values;
            }
        } catch (NumberFormatException told) {
            // said below
        }
        throw new IllegalStateException(setting + " must be two numbers with a comma between, not " + text);
    }
}
