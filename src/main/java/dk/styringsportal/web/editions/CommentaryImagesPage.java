package dk.styringsportal.web.editions;

import dk.styringsportal.application.EditionCommentary;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionImage;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.report.prose.UnfitPictureException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures that KL's comments on a draft may show. */
@Named
@RequestScoped
public class CommentaryImagesPage {

    /** In bytes: 5 MB. */
    private static final long LARGEST = 5L * 1024 * 1024;

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private EditionCommentary commentary;

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionWords words;

    @Inject
    private PageStatus status;

    private Edition edition;
    private List<ImageView> images = List.of();
    private Part upload;
    private String fault = "";

    /**
     * A picture.
     *
     * @param mark that stands for it in a text
     * @param shown whether a text shows it, so that it cannot be deleted
     */
    public record ImageView(String name, String alternative, String mark, boolean shown) {}

    @PostConstruct
    void read() {
        if (access.mayRun()) {
            edition = reading.get(Optional.of(access.user()), new EditionId(address.number("id")));
            list();
        }
    }

    private void list() {
        Set<String> shown = commentary.shown(edition);
        Map<String, String> alternatives = commentary.alternatives(edition);
        images = EditionImage.inOrder(alternatives.keySet()).stream()
                .map(name -> new ImageView(
                        name, alternatives.get(name), "![](" + name + ")", shown.contains(name)))
                .toList();
    }

    /** Takes in the chosen picture, or says what is wrong with it. */
    public void add() {
        if (edition == null) {
            status.forbidden();
            return;
        }
        if (upload == null || upload.getSize() == 0 || upload.getSize() > LARGEST) {
            fault = words.say(upload == null || upload.getSize() == 0 ? "fault.image.none" : "fault.image.too-large");
            return;
        }
        attempt(() -> commentary.addImage(access.user(), edition.id(), SentFile.content(upload), getAlternative()));
    }

    /** Deletes the picture that the form names. */
    public void remove() {
        if (edition == null) {
            status.forbidden();
            return;
        }
        attempt(() -> commentary.removeImage(access.user(), edition.id(), address.text("billede").orElse("")));
    }

    private void attempt(Runnable change) {
        try {
            change.run();
            status.goTo("/kl/udgave-tekst?id=" + edition.id() + "&kapitel=" + address.text("kapitel").orElse("whole") + "#billeder");
        } catch (UnfitPictureException unfit) {
            fault = words.say("fault.image." + unfit.reason().slug());
        } catch (CprNumberException cpr) {
            fault = words.say("fault.cpr");
        } catch (EditionStateException state) {
            fault = words.say("fault." + state.reason().slug());
        }
    }

    public List<ImageView> getImages() {
        return images;
    }

    /** Whether there is room for one more. */
    public boolean isRoom() {
        return images.size() < EditionImage.MOST;
    }

    /** As it was sent. */
    public String getAlternative() {
        return address.text("alternativ").orElse("");
    }

    /** What is wrong with the picture that was sent; empty otherwise. */
    public String getFault() {
        return fault;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
