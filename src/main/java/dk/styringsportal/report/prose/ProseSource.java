package dk.styringsportal.report.prose;

import java.util.Map;

/**
 * What texts with marks are made into pieces with.
 *
 * @param pictures those that texts may show, by their names
 */
public record ProseSource(ProseReader reader, Map<String, Illustration> pictures) {

    public ProseSource {
        pictures = Map.copyOf(pictures);
    }
}
