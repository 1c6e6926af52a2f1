package dk.styringsportal.api;

import dk.styringsportal.response.evidence.FilePlace;
import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UnfitFileException;
import java.util.Locale;
import java.util.Map;

/** Why a file was not taken, or not shared, as problem details. */
final class FileProblem {

    private FileProblem() {}

    static Problem of(UnfitFileException unfit) {
        String detail = unfit.getMessage();
        return switch (unfit.reason()) {
            case TOO_LARGE -> new Problem(413, "file-too-large", "File too large", detail);
            case RESPONSE_TOO_LARGE -> new Problem(413, "files-too-large", "Files too large", detail);
            case KIND -> new Problem(415, "file-kind", "File of another kind", detail);
            case MACROS -> new Problem(415, "file-macros", "File with programs", detail);
            case EMBEDDED -> new Problem(415, "file-embedded", "File with files", detail);
            case UNPACKED -> new Problem(413, "file-unpacked", "File too large when opened", detail);
            case DAMAGED -> new Problem(415, "file-damaged", "File damaged", detail);
            case CPR_NUMBER -> new Problem(422, "file-cpr-number", "CPR number", detail, unfit.place().map(FileProblem::place).orElse(Map.of()));
            case UNCONFIRMED -> new Problem(422, "file-unconfirmed", "Confirmation wanted", detail);
            case INFECTED -> new Problem(422, "file-infected", "Refused by the virus scanner", detail);
            case NOT_SCANNED -> new Problem(503, "file-not-scanned", "Virus scanner not reached", detail);
            case BUSY -> new Problem(503, "file-busy", "Busy", detail);
        };
    }

    private static Map<String, Object> place(FilePlace place) {
        return Map.of("part", place.part().name().toLowerCase(Locale.ROOT), "number", place.number());
    }

    static Problem of(UncleanableException uncleanable) {
        return new Problem(422, "file-uncleanable", "File cannot be shared", uncleanable.getMessage());
    }
}
