package dk.styringsportal.response.evidence;

import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The text of a file as it is read, searched for CPR numbers piece by piece: however long it is, no more than a window of it
 * is kept. Whoever reads adds what stands together, and says by line breaks where something else begins.
 */
public final class FileText {

    /** In characters. */
    private static final int WINDOW = 32 * 1024;

    /** In characters: longer than any number that is written with blanks and dashes. */
    private static final int OVERLAP = 80;

    /** In characters: some twenty thousand pages. */
    private static final long MOST = 60_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StringBuilder window = new StringBuilder();
    private final Clock clock;
    private final Instant until;
    private FilePlace place = FilePlace.of(FilePlace.Part.TEXT);
    private long letters;
    private long characters;

    public FileText(Clock clock) {
        this.clock = clock;
        this.until = clock.instant().plus(PATIENCE);
    }

    /** What follows stands somewhere else. */
    public void at(FilePlace other) {
        end();
        place = other;
    }

    /** @throws UnfitFileException for one that holds what looks like a CPR number, is endless, or takes too long */
    public void add(CharSequence text) {
        characters += text.length();
        if (characters > MOST) {
            throw new UnfitFileException(Reason.UNPACKED);
        }
        for (int from = 0; from < text.length(); from += WINDOW) {
            CharSequence some = text.subSequence(from, Math.min(text.length(), from + WINDOW));
            letters += some.chars().filter(Character::isLetterOrDigit).count();
            window.append(some);
            if (window.length() > WINDOW) {
                checkTime();
                search();
                window.delete(0, window.length() - OVERLAP);
            }
        }
    }

    /** A text that stands by itself: a name, an address, a description. */
    public void aside(String text) {
        if (CprNumber.isIn(text)) {
            throw UnfitFileException.cprNumberAt(place);
        }
    }

    /** Searches what is left. */
    public void end() {
        search();
        window.setLength(0);
    }

    private void search() {
        if (CprNumber.isIn(window.toString())) {
            throw UnfitFileException.cprNumberAt(place);
        }
    }

    /** @throws UnfitFileException if reading has taken too long; readers ask where they go on without adding text */
    public void checkTime() {
        if (clock.instant().isAfter(until)) {
            throw new UnfitFileException(Reason.UNPACKED);
        }
    }

    /** How many letters and digits were read so far. */
    public long letters() {
        return letters;
    }
}
