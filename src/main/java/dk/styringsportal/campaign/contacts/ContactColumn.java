package dk.styringsportal.campaign.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the columns of a list of contacts hold. Each goes by its Danish or English heading, wherever it stands. */
public enum ContactColumn {
    /** One municipality or several, by name or code. */
    MUNICIPALITIES("kommune", "kommuner", "kommunekode", "kommunenavn", "municipality", "municipalities"),
    /** The respondent group, by id or title. */
    GROUP("gruppe", "respondentgruppe", "group", "respondent group"),
    NAME("navn", "name"),
    ADDRESS("mail", "e-mail", "email", "mailadresse", "e-mailadresse", "mail address", "email address", "address"),
    ROLE("rolle", "stilling", "role", "position"),
    LANGUAGE("sprog", "language"),
    /** Who gave the address. */
    SOURCE("kilde", "source");

    private final List<String> headings;

    ContactColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** As a Danish file calls it: "kommune". */
    public String heading() {
        return headings.get(0);
    }

    /** In texts and in the API: "municipalities". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that a heading means, in upper or lower case; empty for any other. */
    public static Optional<ContactColumn> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.forLanguageTag("da"));
        return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
    }
}
