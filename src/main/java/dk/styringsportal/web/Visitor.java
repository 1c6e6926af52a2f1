package dk.styringsportal.web;

import dk.styringsportal.access.Role;
import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.FilledForm;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Who looks at the page, and which ways the frame offers them. */
@Named
@RequestScoped
public class Visitor {

    /**
     * One entry of the navigation.
     *
     * @param name what a page calls itself in {@code here}
     * @param label key of its text
     */
    public record Entry(String name, String address, String label) {}

    private static final Entry FRONT = new Entry("front", "/", "frame.front");
    private static final Entry CAMPAIGNS = new Entry("front", "/", "frame.campaigns");
    private static final Entry KL = new Entry("kl", "/kl", "frame.kl");
    private static final Entry TOOLS = new Entry("tools", "/redskaber", "frame.tools");
    private static final Entry ACCOUNTS = new Entry("accounts", "/kl/brugere", "frame.accounts");
    private static final Entry QUESTIONNAIRE = new Entry("questionnaire", "/spoergeskema", "frame.questionnaire");
    private static final Entry QUESTIONNAIRES = new Entry("questionnaire", "/kl/spoergeskemaer", "frame.questionnaires");
    private static final Entry MAIL = new Entry("mail", "/kl/post", "frame.mail");
    private static final Entry EDITIONS = new Entry("editions", "/udgaver", "frame.editions");
    private static final Entry KL_EDITIONS = new Entry("editions", "/kl/udgaver", "frame.editions");
    private static final Entry ABOUT = new Entry("about", "/om", "frame.about");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private FilledForm filled;

    /** None for those who have to choose a password first. */
    public List<Entry> getEntries() {
        if (currentUser.mustChangePassword()) {
            return List.of();
        }
        if (isAdministrator()) {
            return List.of(KL, KL_EDITIONS, ACCOUNTS, QUESTIONNAIRES, TOOLS, MAIL, ABOUT);
        }
        if (isKl()) {
            return List.of(KL, KL_EDITIONS, QUESTIONNAIRES, TOOLS, MAIL, ABOUT);
        }
        return isLoggedIn()
                ? List.of(CAMPAIGNS, QUESTIONNAIRE, TOOLS, EDITIONS, ABOUT)
                : List.of(FRONT, QUESTIONNAIRE, EDITIONS, ABOUT);
    }

    /** Whether the page shows what was filled in before the log-in, which has not been sent yet. */
    public boolean isFilledBefore() {
        return filled.isShown();
    }

    public boolean isLoggedIn() {
        return currentUser.get().isPresent();
    }

    /** Somebody of KL. */
    public boolean isKl() {
        return currentUser.get().filter(User::isKl).isPresent();
    }

    /** Somebody of KL who may run rounds. */
    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Somebody who may submit for their municipality. */
    public boolean isApprover() {
        return has(Role.APPROVER);
    }

    private boolean has(Role role) {
        return currentUser.get().filter(user -> user.has(role)).isPresent();
    }

    /** The name colleagues see; nothing when nobody is logged in. */
    public String getDisplayName() {
        return currentUser.get().map(User::displayName).orElse(null);
    }

    /** The visitor's municipality; nothing for KL and when nobody is logged in. */
    public String getMunicipalityName() {
        return municipality().map(Municipality::name).orElse(null);
    }

    Optional<Municipality> municipality() {
        return currentUser.get().flatMap(User::municipality).map(Municipalities.ofDenmark()::get);
    }
}
