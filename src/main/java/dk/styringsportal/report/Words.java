package dk.styringsportal.report;

import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.questionnaire.Item;
import java.util.Locale;
import java.util.Optional;

/** All that puts things into words in one language. */
public record Words(ReportTexts texts, Numbers numbers, Dates dates, Reasons reasons, GroupNames groups, SpreadSentences spread) {

    public static Words in(Locale language) {
        return new Words(
                ReportTexts.in(language),
                Numbers.in(language),
                Dates.in(language),
                Reasons.in(language),
                GroupNames.in(language),
                SpreadSentences.in(language));
    }

    public String text(String key, String... parts) {
        return texts.text(key, parts);
    }

    /** "4. Anvender jeres kommune visitationsudvalg ved følgende sagstyper?" */
    public String question(Item item) {
        return text("question.heading", String.valueOf(item.number()), item.wording().text());
    }

    public String n(int n) {
        return text("n", String.valueOf(n));
    }

    /** Why a group's figures are not there; empty where they are. */
    public Optional<String> refusal(GroupBasis basis) {
        String name = groups.name(basis.group());
        String members = String.valueOf(basis.group().members().size());
        if (basis instanceof GroupBasis.Refused refused) {
            return Optional.of(text(
                    "group.refused", name, String.valueOf(refused.submitted()), members, String.valueOf(refused.minimum())));
        }
        return basis instanceof GroupBasis.Derivable ? Optional.of(text("group.derivable", name)) : Optional.empty();
    }
}
