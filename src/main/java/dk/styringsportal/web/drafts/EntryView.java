package dk.styringsportal.web.drafts;

import java.util.List;

/**
 * One entry of a list, or one thing with a name of its own.
 *
 * @param path in the draft
 * @param name that the writer has given it; nothing for an entry of a list
 * @param title what it is called on the page
 * @param main the fields that are always seen
 * @param more the others
 * @param open whether the others are seen from the beginning, because they hold something
 */
public record EntryView(
        String path, String name, String title, List<FieldView> main, List<FieldView> more, boolean open, boolean first, boolean last) {

    /** As part of an HTML id. */
    public String id() {
        return FieldView.id(path);
    }
}
