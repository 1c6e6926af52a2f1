package dk.styringsportal.web.groups;

import dk.styringsportal.application.GroupRefusedException;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.GroupViews;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Saving a group that somebody has named in a form, and why it is not saved, in the reader's language. */
@RequestScoped
public class GroupSaving {

    @Inject
    private PageWords words;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    /** The name in the form that was sent; empty before one was. */
    Optional<String> name() {
        return Optional.of(address.text("navn").map(String::strip).orElse("")).filter(typed -> address.isSent());
    }

    /**
     * Saves, and goes on to that page.
     *
     * @return why that did not go; empty if it did
     */
    Optional<String> attempt(Runnable saving, String then) {
        try {
            saving.run();
            status.goTo(then);
            return Optional.empty();
        } catch (GroupRefusedException refused) {
            return Optional.of(of(refused));
        } catch (CprNumberException refused) {
            return Optional.of(words.say("group.fault.cpr"));
        } catch (IllegalArgumentException nameless) {
            return Optional.of(words.say("group.fault.name", SavedGroup.LONGEST_NAME));
        }
    }

    private String of(GroupRefusedException refused) {
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

}
