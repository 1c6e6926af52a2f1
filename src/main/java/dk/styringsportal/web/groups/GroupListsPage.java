package dk.styringsportal.web.groups;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.ComparisonGroups;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.MunicipalityList;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.results.GroupViews;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** KL's lists of municipalities, one for a topic: what there is, and new ones from a pasted text or a CSV file. */
@Named
@RequestScoped
public class GroupListsPage {

    /** In bytes; 98 municipalities need a few thousand. */
    private static final long LARGEST = 100_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ComparisonGroups groups;

    @Inject
    private GroupSaving saving;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private Part upload;
    private final List<String> wrong = new ArrayList<>();

    /** A list that is offered. */
    public record ListView(long id, String name, String made, List<String> members) {}

    /** Refuses all but KL. */
    public void check() {
        if (currentUser.get().filter(User::isKl).isEmpty()) {
            status.forbidden();
        }
    }

    public boolean isMayKeep() {
        return currentUser.get().filter(Tenancy::mayKeepGroups).isPresent();
    }

    public List<ListView> getLists() {
        return groups.lists().stream()
                .map(list -> new ListView(
                        list.id(),
                        list.name(),
                        words.say("lists.made", words.date(list.savedAt()), list.by(), list.members().size()),
                        GroupViews.members(list.group())))
                .toList();
    }

    /** A new list, or another in the place of one of the same name. */
    public void keep() {
        String text = given();
        MunicipalityList read = MunicipalityList.read(text);
        read.unknown().stream().map(this::sentence).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            return;
        }
        saving.attempt(() -> groups.keepList(currentUser.require(), getName(), read.found()), "/kl/grupper")
                .ifPresent(wrong::add);
    }

    private String given() {
        if (upload == null || upload.getSize() == 0) {
            return getText();
        }
        if (upload.getSize() > LARGEST) {
            wrong.add(words.say("lists.fault.large"));
            return "";
        }
        byte[] content = SentFile.content(upload);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    private String sentence(MunicipalityList.Unknown unknown) {
        String text = unknown.text().length() > SavedGroup.LONGEST_NAME
                ? unknown.text().substring(0, SavedGroup.LONGEST_NAME) + "…"
                : unknown.text();
        return unknown.meant()
                .map(Municipality::name)
                .map(meant -> words.say("lists.fault.meant", unknown.line(), text, meant))
                .orElseGet(() -> words.say("lists.fault.unknown", unknown.line(), text));
    }

    public void withdraw() {
        try {
            groups.withdrawList(currentUser.require(), address.number("liste"));
            status.goTo("/kl/grupper");
        } catch (NotFoundException gone) {
            wrong.add(words.say("lists.fault.gone"));
        }
    }

    public List<String> getWrong() {
        return wrong;
    }

    public String getName() {
        return saving.name().orElse("");
    }

    public String getText() {
        return address.isSent() ? address.text("kommuner").orElse("") : "";
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
