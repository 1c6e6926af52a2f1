package dk.styringsportal.report;

import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Neighbours;
import java.util.Locale;
import java.util.Optional;

/** Comparison groups by the names that readers know, and how they are made. */
public final class GroupNames {

    private static final int DECIMALS = 2;

    private final ReportTexts texts;
    private final Numbers numbers;
    private final Dates dates;

    private GroupNames(Locale language) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.dates = Dates.in(language);
    }

    /** Danish for every language but English. */
    public static GroupNames in(Locale language) {
        return new GroupNames(language);
    }

    /** "Region Midtjylland", "Storbykommuner", "De 33 mindste kommuner", "6-byerne". */
    public String name(ComparisonGroup group) {
        String members = String.valueOf(group.members().size());
        return switch (group.kind()) {
            case SIZE -> texts.text("group.size." + group.name(), members);
            case INDEX_THIRD -> texts.text("group.index." + group.name(), members);
            case SIX_CITIES -> texts.text("group.six");
            case NEAREST -> texts.text("group.nearest");
            default -> group.name();
        };
    }

    /** The name with what makes the group: "De 33 mindste kommuner (1.234 til 31.000 indbyggere)". */
    public String description(ComparisonGroup group) {
        return switch (group.kind()) {
            case SIZE -> texts.text(
                    "group.size.range",
                    name(group),
                    numbers.count(group.smallestPopulation()),
                    numbers.count(group.largestPopulation()));
            case MUNICIPALITY_GROUP -> texts.text("group.municipality_group", name(group));
            case LIST -> texts.text("group.list", texts.quoted(group.name()));
            case OWN -> texts.text("group.own", texts.quoted(group.name()));
            default -> name(group);
        };
    }

    /** How the group is made, in whole sentences; empty where the description says it all. */
    public Optional<String> method(ComparisonGroup group) {
        GroupMethod method = group.method();
        if (method instanceof GroupMethod.Between between) {
            String key = group.kind() == ComparisonGroup.Kind.SIZE ? "group.size.method" : "group.index.method";
            return Optional.of(texts.text(key, limits(group.kind(), between), String.valueOf(between.year())));
        }
        if (method instanceof GroupMethod.Nearest nearest) {
            return Optional.of(texts.text(
                    "group.nearest.method",
                    String.valueOf(Neighbours.OTHERS),
                    numbers.figure(nearest.weights().population(), DECIMALS),
                    numbers.figure(nearest.weights().index(), DECIMALS),
                    String.valueOf(nearest.year())));
        }
        if (method instanceof GroupMethod.Chosen chosen) {
            String key = group.kind() == ComparisonGroup.Kind.OWN ? "group.own.method" : "group.list.method";
            return Optional.of(texts.text(key, dates.day(chosen.at())));
        }
        return group.kind() == ComparisonGroup.Kind.SIX_CITIES ? Optional.of(texts.text("group.six.method")) : Optional.empty();
    }

    private String limits(ComparisonGroup.Kind kind, GroupMethod.Between between) {
        if (between.above().isEmpty()) {
            return texts.text("group.upTo", limit(kind, between.upTo().orElseThrow()));
        }
        return between.upTo()
                .map(upTo -> texts.text("group.between", limit(kind, between.above().get()), limit(kind, upTo)))
                .orElseGet(() -> texts.text("group.above", limit(kind, between.above().get())));
    }

    private String limit(ComparisonGroup.Kind kind, double limit) {
        return kind == ComparisonGroup.Kind.SIZE ? numbers.count((int) limit) : numbers.figure(limit, DECIMALS);
    }
}
