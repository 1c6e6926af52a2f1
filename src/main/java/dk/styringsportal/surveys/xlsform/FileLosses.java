package dk.styringsportal.surveys.xlsform;

import java.util.List;
import java.util.Set;

/** Names what a questionnaire says beside its items that an XLSForm has no word for: once for each part. */
final class FileLosses {

    static final Set<String> OF_THEMES = Set.of("number", "title", "introduction", "items", "weight");

    private static final Set<String> CARRIED =
            Set.of("id", "version", "title", "introduction", "scales", "rowSets", "stems", "themes");

    private static final List<String> NAMED = List.of(
            "state", "origin", "previous", "reservation", "groups", "literature", "sources", "consistency", "checks", "assessment");

    private static final Set<String> OF_STEMS = Set.of("text", "wordings");

    private final Part file;
    private final Losses losses;

    FileLosses(Part file, Losses losses) {
        this.file = file;
        this.losses = losses;
    }

    void tell() {
        if (!file.words("title").english().isEmpty()) {
            losses.add("title", "loss.titleEnglish", file.words("title").english());
        }
        NAMED.stream().filter(file::has).forEach(name -> losses.add(name, "loss.file." + name, count(name)));
        ItemLosses.others(file, CARRIED).stream()
                .filter(name -> !NAMED.contains(name))
                .forEach(name -> losses.add(name, "loss.unknown", name));
        unused("scales", "scale");
        unused("rowSets", "rowSet");
        Part stems = file.part("stems");
        stems.names().forEach(key -> {
            losses.addIfAny("stems/" + key, "loss.wordings", stems.part(key).part("wordings").names());
            losses.addIfAny("stems/" + key, "loss.unknown", ItemLosses.others(stems.part(key), OF_STEMS));
        });
        unused("stems", "stem");
    }

    /** How many there are of a list; the word itself of all else. */
    private Object count(String name) {
        return file.raw(name) instanceof List<?> list ? list.size() : file.text(name);
    }

    /** Shared parts that no item names. */
    private void unused(String parts, String reference) {
        List<String> used = file.parts("themes").stream()
                .flatMap(theme -> theme.parts("items").stream())
                .map(item -> item.text(reference))
                .toList();
        file.part(parts).names().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> losses.add(parts + "/" + name, "loss.unused"));
    }
}
