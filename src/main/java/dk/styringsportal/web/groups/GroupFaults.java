package dk.styringsportal.web.groups;

import dk.styringsportal.application.GroupRefusedException;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.web.results.GroupViews;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Why a group is not saved, in the reader's language. */
@RequestScoped
public class GroupFaults {

    @Inject
    private PageWords words;

    String of(GroupRefusedException refused) {
        return switch (refused.reason()) {
            case TOO_FEW -> words.say("group.fault.few", SavedGroup.FEWEST);
            case TOO_LIKE -> words.say(
                    "group.fault.like",
                    refused.tooLike()
                            .map(new GroupViews(words)::name)
                            .orElseGet(() -> words.say("group.fault.nation")),
                    SavedGroup.FEWEST);
            case DERIVABLE -> words.say("group.fault.derivable");
            case CHANGED_ALREADY -> words.say("group.fault.changed");
        };
    }

    /** A name that is none. */
    String name() {
        return words.say("group.fault.name", SavedGroup.LONGEST_NAME);
    }

    String cpr() {
        return words.say("group.fault.cpr");
    }
}
