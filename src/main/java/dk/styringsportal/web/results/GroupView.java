package dk.styringsportal.web.results;

import java.util.List;

/**
 * The comparison group, and the others one could choose.
 *
 * @param method how the group is made
 * @param origin where it is from, in a sentence; empty where no edition is compared with
 * @param refusal why its figures are not shown; empty when they are
 * @param members names, in the group's order
 */
public record GroupView(
        String name,
        String method,
        String origin,
        String answered,
        String refusal,
        List<String> members,
        List<ChoiceView> choices) {

    /** One entry of the chooser. */
    public record ChoiceView(String value, String label, boolean chosen) {}
}
