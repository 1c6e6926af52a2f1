package dk.styringsportal.report.data;

import java.net.URI;
import java.util.List;

/**
 * What open data there is: every published edition is a data set.
 *
 * @param address of the portal, without a slash at the end
 * @param publisher its name
 * @param licence that whoever takes the data has
 * @param editions newest first
 */
public record Catalogue(String address, String publisher, URI licence, List<PublishedEdition> editions) {

    public Catalogue {
        editions = List.copyOf(editions);
    }

    public static String title() {
        return DataWords.say("catalogue.title");
    }

    public static String description() {
        return DataWords.say("catalogue.description");
    }

    public static List<String> keywords() {
        return List.of(DataWords.say("keyword.1"), DataWords.say("keyword.2"), DataWords.say("keyword.3"));
    }

    /** What the data set holds, and first of all whether it is invented. */
    public static String description(PublishedEdition published) {
        String description = DataWords.say("dataset.description", published.edition().title());
        return published.isInvented() ? published.warning() + " " + description : description;
    }

    /** Why it is a revised edition; only for one. */
    public static String revision(PublishedEdition published) {
        return DataWords.say("dataset.reason", published.edition().reason());
    }

    public static String title(DataFile file) {
        return DataWords.say("distribution." + file.key());
    }
}
