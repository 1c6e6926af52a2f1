package dk.styringsportal.web.tools;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.ToolSharing;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What municipalities share with each other, by theme and type of tool. */
@Named("toolLibrary")
@RequestScoped
public class LibraryPage {

    @Inject
    private ToolSharing sharing;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Address address;

    @Inject
    private PageWords words;

    private List<ToolView> all = List.of();
    private List<ToolView> found = List.of();

    @PostConstruct
    void read() {
        currentUser.require();
        all = sharing.library().stream().map(tool -> ToolView.of(tool, words)).toList();
        String sought = getText().toLowerCase(Locale.ROOT);
        found = all.stream()
                .filter(tool -> getTheme().isEmpty() || tool.theme().equals(getTheme()))
                .filter(tool -> getType().isEmpty() || tool.type().equals(getType()))
                .filter(tool -> Stream.of(tool.title(), tool.file(), tool.municipality(), tool.type())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought)))
                .toList();
    }

    public List<ToolView> getFound() {
        return found;
    }

    public int getCount() {
        return all.size();
    }

    /** Those of which there is something. */
    public List<String> getThemes() {
        return distinct(ToolView::theme);
    }

    public List<String> getTypes() {
        return distinct(ToolView::type);
    }

    private List<String> distinct(Function<ToolView, String> part) {
        return all.stream().map(part).filter(text -> !text.isEmpty()).distinct().sorted().toList();
    }

    public String getTheme() {
        return address.text("tema").orElse("");
    }

    public String getType() {
        return address.text("type").orElse("");
    }

    public String getText() {
        return address.text("tekst").orElse("").strip();
    }

    /** Whether the reader's municipality has files of its own to share. */
    public boolean isOfMunicipality() {
        return currentUser.require().municipality().isPresent();
    }

    /** Whether the reader looks tools through. */
    public boolean isOfKl() {
        return Tenancy.maySeeNational(currentUser.require());
    }
}
