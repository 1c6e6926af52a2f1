package dk.styringsportal.web.accounts;

import dk.styringsportal.organisation.Municipalities;
import java.util.List;

/** A municipality to choose. */
public record PlaceView(String code, String name, boolean chosen) {

    /** All 98 by name. */
    static List<PlaceView> all(String chosen) {
        return Municipalities.ofDenmark().byName().stream()
                .map(found -> new PlaceView(
                        found.code().value(), found.name(), found.code().value().equals(chosen)))
                .toList();
    }
}
