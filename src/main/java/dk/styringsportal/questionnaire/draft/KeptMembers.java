package dk.styringsportal.questionnaire.draft;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Members that never change, and whose values do not either. */
final class KeptMembers extends AbstractMap<String, Object> {

    private final Map<String, Object> members;

    KeptMembers(Map<String, Object> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return members.entrySet();
    }

    @Override
    public Object get(Object name) {
        return members.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return members.containsKey(name);
    }
}
