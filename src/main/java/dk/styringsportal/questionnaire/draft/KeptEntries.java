package dk.styringsportal.questionnaire.draft;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Entries that never change, and whose values do not either. */
final class KeptEntries extends AbstractList<Object> implements RandomAccess {

    private final List<Object> entries;

    KeptEntries(List<Object> entries) {
        this.entries = entries;
    }

    @Override
    public Object get(int place) {
        return entries.get(place);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
