package dk.styringsportal.report;

import dk.styringsportal.organisation.ComparisonGroup;
import java.util.Locale;

/** Comparison groups by the names that readers know. */
public final class GroupNames {

    private final ReportTexts texts;
    private final Numbers numbers;

    private GroupNames(Locale language) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
    }

    /** Danish for every language but English. */
    public static GroupNames in(Locale language) {
        return new GroupNames(language);
    }

    /** "Region Midtjylland", "Storbykommuner", "De 33 mindste kommuner". */
    public String name(ComparisonGroup group) {
        return group.kind() == ComparisonGroup.Kind.SIZE_THIRD
                ? texts.text("group.size." + group.name(), String.valueOf(group.members().size()))
                : group.name();
    }

    /** The name with what makes the group: "De 33 mindste kommuner (1.234 til 31.000 indbyggere)". */
    public String description(ComparisonGroup group) {
        return group.kind() == ComparisonGroup.Kind.SIZE_THIRD
                ? texts.text(
                        "group.size.range",
                        name(group),
                        numbers.count(group.smallestPopulation()),
                        numbers.count(group.largestPopulation()))
                : texts.text("group." + group.kind().name().toLowerCase(Locale.ROOT), name(group));
    }
}
