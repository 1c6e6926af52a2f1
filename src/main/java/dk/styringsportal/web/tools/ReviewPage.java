package dk.styringsportal.web.tools;

import dk.styringsportal.application.ToolReview;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.evidence.ToolCount;
import dk.styringsportal.response.evidence.ToolType;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** KL's page for one round's tools: which are released, what types they are, and how many there are. */
@Named("toolReview")
@RequestScoped
public class ReviewPage {

    /** A line of the counts. */
    public record CountView(String theme, String type, int files, int municipalities) {}

    private static final List<String> ORDER = List.of("waiting", "released", "refused");

    @Inject
    private ToolReview review;

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private List<Campaign> rounds = List.of();
    private Optional<Campaign> round = Optional.empty();
    private List<ToolView> files = List.of();
    private List<CountView> counts = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        if (!access.isAllowed()) {
            return;
        }
        rounds = review.rounds(access.user());
        String asked = address.text("runde").orElse("");
        round = rounds.stream().filter(each -> each.id().toString().equals(asked)).findFirst()
                .or(() -> rounds.stream().findFirst());
        round.ifPresent(found -> {
            files = review.of(access.user(), found.id()).stream().map(tool -> ToolView.of(tool, words)).toList();
            counts = review.counts(access.user(), found.id()).stream().map(this::view).toList();
        });
    }

    private CountView view(ToolCount count) {
        return new CountView(
                count.theme(),
                count.type().map(ToolType::label).orElse(words.say("tools.uncoded")),
                count.files(),
                count.municipalities());
    }

    /** For readers outside KL there is no such page. */
    public void check() {
        if (!access.isAllowed()) {
            status.notFound();
        }
    }

    public void release() {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        sent().ifPresentOrElse(
                file -> {
                    review.release(access.user(), file);
                    comeBack("frigivet", "delinger");
                },
                status::notFound);
    }

    public void refuse() {
        Optional<UUID> file = sent();
        if (!access.mayRun()) {
            status.forbidden();
        } else if (file.isEmpty()) {
            status.notFound();
        } else {
            try {
                review.refuse(access.user(), file.get(), getReason().strip());
                comeBack("afvist", "delinger");
            } catch (CprNumberException like) {
                fault = words.say("tools.review.fault.cpr");
            } catch (IllegalArgumentException none) {
                fault = words.say("tools.review.fault.reason");
            }
        }
    }

    /** Codes every file on the page whose type was changed. */
    public void code() {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        for (ToolView file : getCodable()) {
            String chosen = address.text("kode-" + file.id()).orElse("");
            if (!chosen.equals(file.typeKey())) {
                review.code(access.user(), UUID.fromString(file.id()), ToolType.of(chosen));
            }
        }
        comeBack("kodet", "alle");
    }

    private Optional<UUID> sent() {
        String id = address.text("fil").orElse("");
        return files.stream().map(ToolView::id).filter(id::equals).findFirst().map(UUID::fromString);
    }

    private void comeBack(String note, String place) {
        String theme = getTheme().isEmpty() ? "" : "&tema=" + URLEncoder.encode(getTheme(), StandardCharsets.UTF_8);
        status.goTo("/kl/redskaber?runde=" + getRoundId() + theme + "&besked=" + note + "#" + place);
    }

    public List<Campaign> getRounds() {
        return rounds;
    }

    public String getRoundId() {
        return round.map(found -> found.id().toString()).orElse("");
    }

    /** Those that municipalities want to share, the waiting first. */
    public List<ToolView> getShared() {
        return files.stream()
                .filter(file -> ORDER.contains(file.state()))
                .sorted(Comparator.comparing(file -> ORDER.indexOf(file.state())))
                .toList();
    }

    /** All of the chosen theme. */
    public List<ToolView> getCodable() {
        return files.stream().filter(file -> file.theme().equals(getTheme())).toList();
    }

    public List<String> getThemes() {
        return files.stream().map(ToolView::theme).distinct().toList();
    }

    /** The chosen theme; the first where none is. */
    public String getTheme() {
        return address.text("tema").filter(getThemes()::contains).orElse(getThemes().isEmpty() ? "" : getThemes().get(0));
    }

    public List<CountView> getCounts() {
        return counts;
    }

    public boolean isMayDecide() {
        return access.mayRun();
    }

    /** The file that a form was sent for; empty otherwise. */
    public String getSentFile() {
        return address.text("fil").orElse("");
    }

    public String getReason() {
        return address.text("grund").orElse("");
    }

    public String getFault() {
        return fault;
    }

    /** "frigivet", "afvist", "kodet" or nothing. */
    public String getNote() {
        return address.text("besked").filter(List.of("frigivet", "afvist", "kodet")::contains).orElse("");
    }
}
