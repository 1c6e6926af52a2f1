package dk.styringsportal.response.evidence;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many files of one type were handed in under one theme, and by how many municipalities: one that hands in three counts
 * once among them.
 *
 * @param theme the title of the theme
 * @param type empty for files of which nobody has said what they are
 */
public record ToolCount(String theme, Optional<ToolType> type, int files, int municipalities) {

    /** A file under its theme. */
    public record Placed(String theme, HandedIn file) {}

    /** By theme in the order in which themes are first met, and by type as {@link ToolType#all} has them, the others last. */
    public static List<ToolCount> of(Collection<Placed> all) {
        Map<String, List<HandedIn>> byTheme = new LinkedHashMap<>();
        all.forEach(placed -> byTheme.computeIfAbsent(placed.theme(), theme -> new ArrayList<>()).add(placed.file()));
        List<ToolCount> counts = new ArrayList<>();
        byTheme.forEach((theme, files) -> {
            ToolType.all().forEach(type -> add(counts, theme, Optional.of(type), files));
            add(counts, theme, Optional.empty(), files);
        });
        return counts;
    }

    private static void add(List<ToolCount> counts, String theme, Optional<ToolType> type, List<HandedIn> files) {
        List<HandedIn> those = files.stream().filter(file -> file.type().equals(type)).toList();
        if (!those.isEmpty()) {
            Set<OrganisationCode> municipalities = new LinkedHashSet<>();
            those.forEach(file -> municipalities.add(file.organisation()));
            counts.add(new ToolCount(theme, type, those.size(), municipalities.size()));
        }
    }
}
