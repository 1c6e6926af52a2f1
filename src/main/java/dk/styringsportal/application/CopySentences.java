package dk.styringsportal.application;

import dk.styringsportal.response.workingcopy.CopyFault;
import java.util.Locale;

/** Says in one language what is wrong with a cell of a working copy, and what would be right. */
public final class CopySentences {

    private final Locale language;
    private final ImportSentences sentences;

    /** @param language Danish is spoken wherever another one is not at hand */
    public CopySentences(Locale language) {
        this.language = language;
        this.sentences = new ImportSentences(language);
    }

    /** "Det svar findes ikke her. Vælg et af disse: Ja; Nej." */
    public String of(CopyFault fault) {
        return fault.why() instanceof CopyFault.Why.Problem why
                ? sentences.of(why.problem())
                : ((CopyFault.Why.Unreadable) fault.why()).sentence().apply(language);
    }
}
