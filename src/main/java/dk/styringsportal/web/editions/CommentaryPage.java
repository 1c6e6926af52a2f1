package dk.styringsportal.web.editions;

import dk.styringsportal.application.EditionCommentary;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.CommentVersion;
import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.prose.ProseFault;
import dk.styringsportal.report.prose.UnfitProseException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** KL's comment on one chapter of a draft: written with marks, shown as it will look, and all that stood there before. */
@Named
@RequestScoped
public class CommentaryPage {

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private EditionCommentary commentary;

    @Inject
    private ReadingEditions reading;

    @Inject
    private CommentHtml html;

    @Inject
    private EditionWords words;

    @Inject
    private PageWords numbers;

    @Inject
    private PageStatus status;

    private Edition edition;
    private QuestionnaireVersion questionnaire;
    private List<Chapter> chapters = List.of();
    private List<CommentVersion> versions = List.of();
    private String chapter;
    private String text = "";
    private List<String> faults = List.of();

    /**
     * A chapter that one may say something to.
     *
     * @param written whether something is said to it
     */
    public record Chapter(String key, String title, boolean here, boolean written) {}

    /** What stood there before. */
    public record Former(int number, String when, String by, String text) {}

    @PostConstruct
    void read() {
        if (!access.mayRun()) {
            return;
        }
        edition = reading.get(Optional.of(access.user()), new EditionId(address.number("id")));
        questionnaire = reading.definition(edition).in(numbers.locale());
        chapter = address.text("kapitel").orElse(Commentary.WHOLE);
        Commentary said = reading.content(edition).commentary();
        chapters = Commentary.chapters(questionnaire).stream()
                .map(key -> new Chapter(key, key.equals(Commentary.WHOLE) ? words.say("theme.back") : title(key), key.equals(chapter), said.to(key).isPresent()))
                .toList();
        if (chapters.stream().noneMatch(Chapter::here)) {
            throw new NotFoundException("The edition has no such chapter");
        }
        versions = commentary.versions(access.user(), edition.id(), chapter);
        text = isSent() ? address.text("tekst").orElse("").replace("\r\n", "\n") : former().or(() -> said.to(chapter)).orElse("");
    }

    private boolean isSent() {
        return address.isSent() && address.text("nummer").isPresent();
    }

    /** The text that the address asks for again. */
    private Optional<String> former() {
        return address.text("fra").flatMap(number -> versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .map(CommentVersion::text)
                .findFirst());
    }

    private String title(String key) {
        return key.equals(Commentary.WHOLE)
                ? words.say("kl.text.whole")
                : numbers.say("theme.heading", Integer.valueOf(key), questionnaire.theme(Integer.parseInt(key)).orElseThrow().title());
    }

    /** Only administrators write. */
    public void check() {
        if (edition == null) {
            status.forbidden();
        }
    }

    /** Shows how the text will look, and what cannot be shown; keeps nothing. */
    public void show() {
        if (edition == null) {
            status.forbidden();
            return;
        }
        faults = commentary.faults(edition, text).stream().map(this::sentence).toList();
    }

    /** Keeps the text, or says what is wrong with it. */
    public void save() {
        if (edition == null) {
            status.forbidden();
            return;
        }
        try {
            commentary.comment(access.user(), edition.id(), chapter, text, OptionalInt.of(read("nummer")));
            status.goTo("/kl/udgave-tekst?id=" + edition.id() + "&kapitel=" + chapter + "&gemt=1");
        } catch (CprNumberException cpr) {
            faults = List.of(words.say("fault.cpr"));
        } catch (EditionStateException state) {
            versions = commentary.versions(access.user(), edition.id(), chapter);
            faults = List.of(words.say("fault." + state.reason().slug()));
        } catch (UnfitProseException unfit) {
            faults = unfit.faults().stream().map(this::sentence).toList();
        } catch (IllegalArgumentException tooLong) {
            faults = List.of(words.say("fault.long", Commentary.LONGEST));
        }
    }

    private int read(String name) {
        return (int) Math.min(address.number(name), Integer.MAX_VALUE);
    }

    private String sentence(ProseFault fault) {
        return words.say("fault.text." + fault.kind().slug(), fault.words());
    }

    public Edition getEdition() {
        return edition;
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    public String getChapter() {
        return chapter;
    }

    public String getTitle() {
        return title(chapter);
    }

    /** As it was sent, else as it holds, or as it once was. */
    public String getText() {
        return text;
    }

    /** As readers will see it; empty where there is nothing. */
    public String getShown() {
        return html.of(edition, questionnaire, text, 3, "/kl/udgave-tema?id=" + edition.id());
    }

    /** What is wrong with the text; none where nothing is. */
    public List<String> getFaults() {
        return faults;
    }

    /** Whether the text has just been kept. */
    public boolean isSaved() {
        return !isSent() && address.text("gemt").isPresent();
    }

    /** The number of the version that the writer has before the eyes. */
    public int getNumber() {
        return versions.size();
    }

    /** All that stood there, the newest first; none where it was written once or never. */
    public List<Former> getFormer() {
        List<Former> former = new ArrayList<>(versions.stream()
                .map(version -> new Former(version.number(), numbers.moment(version.at()), version.by(), version.text()))
                .toList());
        Collections.reverse(former);
        return former.size() > 1 || !faults.isEmpty() ? former : List.of();
    }
}
