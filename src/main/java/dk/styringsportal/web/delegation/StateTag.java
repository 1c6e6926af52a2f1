package dk.styringsportal.web.delegation;

import dk.styringsportal.response.delegation.DelegationState;

/**
 * How far those are who were handed parts of one theme.
 *
 * @param text "Kim Berg: i gang"
 * @param look "good", "accent", "warn" or none
 */
public record StateTag(String text, String look) {

    static String look(String state) {
        return switch (DelegationState.valueOf(state)) {
            case NOT_STARTED -> "";
            case UNDER_WAY -> "accent";
            case READY -> "good";
            case RETURNED -> "warn";
        };
    }
}
