package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import java.util.Locale;

/** Why an edition shows nothing in some place, in words. */
public record NotShown(DisclosureWords words, DisclosureRules rules) {

    public static NotShown in(EditionContent content, Locale language) {
        return new NotShown(
                DisclosureWords.in(language),
                DisclosureRules.withMinimum(content.facts().minimumGroup()));
    }

    /** The figure's reason; where it is told in bounds, more than those would tell it exactly. */
    public String why(EditionFigure figure) {
        return figure.withheld().map(this::why).orElseGet(() -> words.meaning(DataCode.SUPPRESSED));
    }

    /** "Vises ikke – færre end 5 svar" */
    String why(Reason reason) {
        return words.of(reason, rules);
    }
}
