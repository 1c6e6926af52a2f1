package dk.styringsportal.report;

import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.questionnaire.Item;
import java.util.Locale;

/** All that puts things into words in one language. */
record Words(ReportTexts texts, Numbers numbers, Dates dates, Reasons reasons, GroupNames groups) {

    static Words in(Locale language) {
        return new Words(
                ReportTexts.in(language),
                Numbers.in(language),
                Dates.in(language),
                Reasons.in(language),
                GroupNames.in(language));
    }

    String text(String key, String... parts) {
        return texts.text(key, parts);
    }

    /** "4. Anvender jeres kommune visitationsudvalg ved følgende sagstyper?" */
    String question(Item item) {
        return text("question.heading", String.valueOf(item.number()), item.wording().text());
    }

    String n(int n) {
        return text("n", String.valueOf(n));
    }

    /** Why a group's figures are not there. */
    String refusal(GroupBasis.Refused refused) {
        return text(
                "group.refused",
                groups.name(refused.group()),
                String.valueOf(refused.submitted()),
                String.valueOf(refused.group().members().size()),
                String.valueOf(refused.minimum()));
    }
}
