package dk.styringsportal.application;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.draft.ContentJudge;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.DraftId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with drafts. A revision never changes, so it is judged once, however often the drafts are listed. */
@ApplicationScoped
class DraftFaults {

    /** In revisions: about as many as there are drafts in work. */
    private static final int REMEMBERED = 200;

    /** A draft with more of them is judged each time rather than kept in memory. */
    private static final int MOST_FAULTS = 500;

    @Inject
    private ContentJudge judge;

    private record Revision(DraftId draft, long number) {}

    private final Map<Revision, List<QuestionnaireFault>> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Revision, List<QuestionnaireFault>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** All that keeps the draft from being published; none where it makes sense. */
    List<QuestionnaireFault> of(Draft draft) {
        Revision revision = new Revision(draft.id(), draft.revision());
        List<QuestionnaireFault> known = known(revision);
        return known == null ? remember(revision, judge.glance(draft.content()).faults()) : known;
    }

    private synchronized List<QuestionnaireFault> known(Revision revision) {
        return remembered.get(revision);
    }

    private synchronized List<QuestionnaireFault> remember(Revision revision, List<QuestionnaireFault> faults) {
        if (faults.size() <= MOST_FAULTS) {
            remembered.put(revision, faults);
        }
        return faults;
    }
}
