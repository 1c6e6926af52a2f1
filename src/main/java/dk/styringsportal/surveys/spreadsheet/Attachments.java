package dk.styringsportal.surveys.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The maps and lists of a questionnaire while it is read, before they are frozen. */
final class Attachments {

    private Attachments() {}

    /** One of the maps made here. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> mutable(Object part) {
        return (Map<String, Object>) part;
    }

    /** Adds to a list that begins with its first entry. */
    @SuppressWarnings("unchecked")
    static void append(Map<String, Object> to, String member, Object entry) {
        ((List<Object>) to.computeIfAbsent(member, name -> new ArrayList<>())).add(entry);
    }

    /** Puts an entry into one of the lists made here, at its end if there are fewer before it. */
    @SuppressWarnings("unchecked")
    static void insert(Object list, int place, Object entry) {
        List<Object> entries = (List<Object>) list;
        entries.add(Math.min(place, entries.size()), entry);
    }

    /** The mapping of that name, which begins with its first member. */
    static Map<String, Object> within(Map<String, Object> of, String member) {
        return mutable(of.computeIfAbsent(member, name -> new LinkedHashMap<String, Object>()));
    }
}
