package dk.styringsportal.web.tools;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.RoundRights;
import dk.styringsportal.application.Tool;
import dk.styringsportal.application.ToolCopies;
import dk.styringsportal.application.ToolSharing;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.evidence.HandedIn;
import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files of the user's own municipality, and which of them others may have. */
@Named("ownTools")
@RequestScoped
public class OwnToolsPage {

    @Inject
    private ToolSharing sharing;

    @Inject
    private ToolCopies copies;

    @Inject
    private RoundRights rights;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private List<ToolView> files = List.of();
    private Set<String> shareable = Set.of();
    private String fault = "";

    @PostConstruct
    void read() {
        List<Tool> tools = sharing.own(currentUser.require());
        files = tools.stream().map(tool -> ToolView.of(tool, words)).toList();
        shareable = tools.stream()
                .map(Tool::file)
                .filter(this::mayShare)
                .map(file -> file.evidence().file().id().toString())
                .collect(Collectors.toSet());
    }

    private boolean mayShare(HandedIn file) {
        return Tenancy.mayShareEvidence(
                user(), file.organisation(), rights.of(file.campaign(), file.organisation()));
    }

    /** For KL there is no such page. */
    public void check() {
        if (currentUser.require().municipality().isEmpty()) {
            status.notFound();
        }
    }

    /** Shares a file, or says what stands in the way and keeps what was typed. */
    public void share() {
        Optional<ToolView> file = file();
        if (file.isEmpty()) {
            status.notFound();
            return;
        }
        if (!"ja".equals(address.text("del").orElse(""))) {
            fault = words.say("tools.own.fault.tick");
            return;
        }
        try {
            copies.share(user(), response(file.get()), UUID.fromString(file.get().id()), getTitle().strip(), getType());
            status.goTo("/egne-redskaber?besked=delt#fil-" + file.get().id());
        } catch (UncleanableException uncleanable) {
            fault = words.say("tools.own.fault." + uncleanable.reason().name().toLowerCase(Locale.ROOT));
        } catch (CprNumberException like) {
            fault = words.say("rounds.title.cprNumber");
        } catch (UnfitFileException unfit) {
            fault = words.say("tools.own.fault.unknown");
        } catch (IllegalArgumentException faulty) {
            fault = words.say("tools.own.fault.title");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Takes a file back. */
    public void takeBack() {
        Optional<ToolView> file = file();
        if (file.isEmpty()) {
            status.notFound();
            return;
        }
        sharing.takeBack(user(), response(file.get()), UUID.fromString(file.get().id()));
        status.goTo("/egne-redskaber?besked=taget-tilbage#fil-" + file.get().id());
    }

    private static ResponseId response(ToolView file) {
        return new ResponseId(UUID.fromString(file.response()));
    }

    private Optional<ToolView> file() {
        return files.stream().filter(file -> file.id().equals(getSent())).findFirst();
    }

    private User user() {
        return currentUser.require();
    }

    public List<ToolView> getFiles() {
        return files;
    }

    /** Whether the reader may share that file, and take it back. */
    public boolean mayShare(String file) {
        return shareable.contains(file);
    }

    /** The file that a form was sent for; empty otherwise. */
    public String getSent() {
        return address.text("fil").orElse("");
    }

    public String getTitle() {
        return address.text("titel").orElse("");
    }

    public String getType() {
        return address.text("type").orElse("");
    }

    public String getFault() {
        return fault;
    }

    /** "delt", "taget-tilbage" or nothing. */
    public String getNote() {
        return address.text("besked").filter(note -> List.of("delt", "taget-tilbage").contains(note)).orElse("");
    }
}
