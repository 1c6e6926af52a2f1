package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.CommentVersion;
import dk.styringsportal.benchmark.edition.CommentVersions;
import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionEvent.Kind;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionImage;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.benchmark.edition.EditionStateException.Reason;
import dk.styringsportal.benchmark.edition.Freezing;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.report.national.FigureAnchor;
import dk.styringsportal.report.prose.PictureReader;
import dk.styringsportal.report.prose.ProseFault;
import dk.styringsportal.report.prose.ProseReader;
import dk.styringsportal.report.prose.UnfitPictureException;
import dk.styringsportal.report.prose.UnfitProseException;
import dk.styringsportal.report.prose.Written;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What KL says to the chapters of a draft, and the pictures that it shows. The checksum changes with each of them. */
@ApplicationScoped
@Transactional
public class EditionCommentary {

    @Inject
    private EditionRepository editions;

    @Inject
    private CommentVersions versions;

    @Inject
    private ReadingEditions reading;

    @Inject
    private LineReader reader;

    @Inject
    private ProseReader prose;

    @Inject
    private PictureReader pictures;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** By the edition's checksum, so that pages do not read all pictures each time. */
    private final KeptFiles kept = new KeptFiles();

    /**
     * Says something to a chapter. What was said before is kept among the versions.
     *
     * @param text blank takes it back
     * @param over the number of the version that the writer has read, 0 for none; empty to write over whatever holds
     * @throws UnfitProseException for one whose marks cannot be shown
     * @throws IllegalArgumentException for one that is too long
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws NotFoundException if there is no such edition or chapter
     * @throws EditionStateException unless it is a draft, and nobody has written meanwhile
     */
    public Edition comment(User user, EditionId id, String chapter, String text, OptionalInt over) {
        Editions.checkMayMake(user);
        CprNumber.refuseIn(text, "text");
        Edition draft = held(id);
        checkIsChapter(draft, chapter);
        checkIsDraft(draft);
        int last = versions.of(id, chapter).size();
        if (over.isPresent() && over.getAsInt() != last) {
            throw new EditionStateException(Reason.COMMENT_CHANGED);
        }
        Commentary commentary = reading.commentary(draft).with(chapter, text);
        List<ProseFault> faults = faults(draft, text);
        if (!faults.isEmpty()) {
            throw new UnfitProseException(faults);
        }
        versions.add(id, chapter, new CommentVersion(last + 1, text.strip(), clock.instant(), user.displayName()));
        return changed(user, draft, freezing(draft).comment(commentary), chapter);
    }

    /** What of the text cannot be shown as it is meant. */
    public List<ProseFault> faults(Edition edition, String text) {
        Set<String> figures = FigureAnchor.of(reading.definition(edition)).stream().map(FigureAnchor::name).collect(Collectors.toSet());
        return prose.read(text).faults(figures, alternatives(edition).keySet());
    }

    /** Understands any text. */
    public Written read(String text) {
        return prose.read(text);
    }

    /**
     * All that was said to a chapter, for KL: from the first to the one that holds.
     *
     * @throws NotFoundException if there is no such edition or chapter
     */
    public List<CommentVersion> versions(User user, EditionId id, String chapter) {
        ReadingEditions.checkIsKl(user);
        checkIsChapter(reading.get(Optional.of(user), id), chapter);
        return versions.of(id, chapter);
    }

    /**
     * The pictures of an edition, in the order they came.
     *
     * @param edition one that the caller has been given by {@link ReadingEditions}
     */
    public List<EditionImage> images(Edition edition) {
        return EditionImage.of(editions, edition.id(), reader);
    }

    /**
     * One picture as PNG or JPEG.
     *
     * @param edition one that the caller has been given by {@link ReadingEditions}
     * @throws NotFoundException if the edition has none of that name
     */
    public byte[] image(Edition edition, String name) {
        return keptOf(edition, name, () -> images(edition).stream()
                .filter(image -> image.name().equals(name))
                .findFirst()
                .map(EditionImage::content)
                .orElseThrow(() -> new NotFoundException("The edition has no such picture")));
    }

    /**
     * What the pictures show, in words, by their names.
     *
     * @param edition one that the caller has been given by {@link ReadingEditions}
     */
    public Map<String, String> alternatives(Edition edition) {
        byte[] lines = keptOf(edition, "", () -> images(edition).stream()
                .map(image -> image.name() + " " + image.alternative().replaceAll("\\s+", " ") + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        return new String(lines, StandardCharsets.UTF_8).lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private byte[] keptOf(Edition edition, String name, KeptFiles.Making making) {
        try {
            return kept.get(edition.id() + " " + edition.checksum() + " " + name, making);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Checks, before a picture is received, that it may be taken in.
     *
     * @throws dk.styringsportal.access.AccessDeniedException unless the user may change drafts
     * @throws NotFoundException if there is no such edition
     * @throws EditionStateException unless the edition is a draft
     */
    public void checkMayAddImage(User user, EditionId id) {
        Editions.checkMayMake(user);
        checkIsDraft(held(id));
    }

    /**
     * Takes a picture in; it is drawn anew.
     *
     * @param alternative what it shows, in words
     * @throws UnfitPictureException for one that cannot be taken, and without such words
     * @throws dk.styringsportal.response.CprNumberException for words that hold what looks like a CPR number
     * @throws EditionStateException unless the edition is a draft
     */
    public EditionImage addImage(User user, EditionId id, byte[] content, String alternative) {
        Editions.checkMayMake(user);
        String words = alternative.strip();
        CprNumber.refuseIn(words, "alternative");
        if (words.isEmpty() || words.length() > EditionImage.LONGEST_ALTERNATIVE) {
            throw new UnfitPictureException(UnfitPictureException.Reason.NO_ALTERNATIVE);
        }
        Edition draft = held(id);
        checkIsDraft(draft);
        List<EditionImage> all = new ArrayList<>(images(draft));
        if (all.size() >= EditionImage.MOST) {
            throw new UnfitPictureException(UnfitPictureException.Reason.TOO_MANY);
        }
        PictureReader.Redrawn redrawn = pictures.redraw(content, EditionImage.LARGEST);
        EditionImage image = new EditionImage(EditionImage.nextName(all, redrawn.png()), words, redrawn.content());
        all.add(image);
        changed(user, draft, freezing(draft).illustrate(all), image.name());
        return image;
    }

    /**
     * Deletes a picture that no text shows.
     *
     * @throws NotFoundException if there is no such edition or picture
     * @throws UnfitPictureException if a text shows it
     * @throws EditionStateException unless the edition is a draft
     */
    public void removeImage(User user, EditionId id, String name) {
        Editions.checkMayMake(user);
        Edition draft = held(id);
        List<EditionImage> all = new ArrayList<>(images(draft));
        if (!all.removeIf(image -> image.name().equals(name))) {
            throw new NotFoundException("Edition " + id + " has no such picture");
        }
        checkIsDraft(draft);
        if (shown(draft).contains(name)) {
            throw new UnfitPictureException(UnfitPictureException.Reason.IN_USE);
        }
        changed(user, draft, freezing(draft).illustrate(all), name);
    }

    /** The names of the pictures that some text shows. */
    public Set<String> shown(Edition edition) {
        return reading.commentary(edition).texts().values().stream()
                .flatMap(text -> prose.read(text).pictures().stream())
                .collect(Collectors.toSet());
    }

    private void checkIsChapter(Edition edition, String chapter) {
        if (!Commentary.chapters(reading.definition(edition)).contains(chapter)) {
            throw new NotFoundException("Edition " + edition.id() + " has no chapter " + chapter);
        }
    }

    private static void checkIsDraft(Edition edition) {
        if (edition.state() != EditionState.DRAFT) {
            throw new EditionStateException(Reason.NOT_DRAFT);
        }
    }

    private Edition changed(User user, Edition draft, String checksum, String detail) {
        Edition changed = draft.commented(checksum);
        editions.update(changed);
        editions.record(draft.id(), new EditionEvent(Kind.COMMENTED, clock.instant(), user.displayName(), detail));
        audit.record(user, "edition.comment", changed);
        return changed;
    }

    private Freezing freezing(Edition edition) {
        return new Freezing(editions, edition.id(), reader);
    }

    private Edition held(EditionId id) {
        return editions.held(id).orElseThrow(() -> new NotFoundException("There is no edition " + id));
    }
}
