package dk.styringsportal.response.evidence;

import java.util.Optional;

/** A file that is not taken as evidence. */
public final class UnfitFileException extends RuntimeException {

    private final Reason reason;
    private final transient FilePlace place;

    /** Why it is not taken, and what would be right. */
    public enum Reason {
        TOO_LARGE("The file is over 20 MB"),
        RESPONSE_TOO_LARGE("The files of the response would be over 200 MB; remove one that is no longer needed"),
        KIND("A PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or text file is wanted, and its content must be what"
                + " its name says"),
        MACROS("The file holds macros or programs; save it without them"),
        EMBEDDED("Other files are embedded in the file; hand them in by themselves"),
        UNPACKED("The file takes too much room or time when it is opened"),
        DAMAGED("The file is damaged and cannot be opened"),
        CPR_NUMBER("The file holds what looks like a CPR number; take it out and hand the file in again"),
        UNCONFIRMED("The file's text cannot be read here: somebody has to look whether it holds CPR numbers or anything else"
                + " about citizens, and say so by confirmed=true"),
        INFECTED("The virus scanner refuses the file"),
        NOT_SCANNED("The virus scanner cannot be reached or does not take the file, and without it no file is taken;"
                + " nothing was stored"),
        BUSY("Too many files are being looked through just now; try again in a minute");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    public UnfitFileException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
        this.place = null;
    }

    private UnfitFileException(Reason reason, String detail, FilePlace place) {
        super(reason.sentence + detail);
        this.reason = reason;
        this.place = place;
    }

    /** One that holds what looks like a CPR number. */
    public static UnfitFileException cprNumberAt(FilePlace place) {
        return new UnfitFileException(Reason.CPR_NUMBER, " (" + place + ")", place);
    }

    /**
     * One for which there is no room.
     *
     * @param used by the response's other files, in bytes
     */
    public static UnfitFileException noRoomBeside(long used) {
        return new UnfitFileException(
                Reason.RESPONSE_TOO_LARGE, ". Used: " + Evidence.megabytes(used) + " MB", null);
    }

    public Reason reason() {
        return reason;
    }

    /** Where in the file; empty where that is not known, or it is the whole. */
    public Optional<FilePlace> place() {
        return Optional.ofNullable(place);
    }
}
