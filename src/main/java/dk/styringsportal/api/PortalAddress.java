package dk.styringsportal.api;

import jakarta.ws.rs.core.UriInfo;

/** Where a caller has reached the portal. */
final class PortalAddress {

    private PortalAddress() {}

    /** Without the API's own part and without a slash at the end. */
    static String of(UriInfo uri) {
        return uri.getBaseUri().toString().replaceAll("/api/?$", "").replaceAll("/+$", "");
    }
}
