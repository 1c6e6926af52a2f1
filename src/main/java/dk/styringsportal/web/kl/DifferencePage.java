package dk.styringsportal.web.kl;

import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.VersionDifference;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.web.drafts.DraftWords;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has changed from the previous version, item by item, and which figures can still be compared. */
@Named
@RequestScoped
public class DifferencePage {

    /**
     * One item that has changed.
     *
     * @param changes ends of texts' keys: "wording", "answers", "scoring", "new", "removed"
     * @param text as it is now, or was before it was removed
     * @param aspects what is said otherwise than before
     */
    public record LineView(String code, String text, List<String> changes, List<AspectView> aspects, boolean comparable) {}

    /**
     * One aspect of an item in both versions.
     *
     * @param name end of its text's key
     * @param before a line each; none where nothing was said
     * @param after a line each; none where nothing is said any more
     */
    public record AspectView(String name, List<String> before, List<String> after) {}

    @Inject
    private KlAccess access;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Drafts drafts;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private DraftWords draftWords;

    private QuestionnaireVersion version;
    private QuestionnaireVersion previous;
    private VersionDifference difference;

    @PostConstruct
    void read() {
        Optional<QuestionnaireVersion> asked =
                access.isAllowed() ? access.parameter("id").flatMap(this::version).or(this::draft) : Optional.empty();
        asked.flatMap(QuestionnaireVersion::previous).flatMap(questionnaires::find).ifPresent(earlier -> {
            version = asked.get();
            previous = earlier;
            difference = VersionDifference.between(previous, version);
        });
    }

    /** A draft that makes sense, as it is now. */
    private Optional<QuestionnaireVersion> draft() {
        return access.parameter("kladde")
                .filter(number -> number.matches("[0-9]{1,15}"))
                .map(number -> drafts.get(access.user(), new DraftId(Long.parseLong(number))))
                .flatMap(draft -> drafts.judge(draft.content()).version());
    }

    private Optional<QuestionnaireVersion> version(String id) {
        try {
            return questionnaires.find(QuestionnaireVersionId.parse(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** For readers outside KL, and where there is nothing to compare, there is no such page. */
    public void check() {
        if (difference == null) {
            status.notFound();
        }
    }

    public QuestionnaireVersion getVersion() {
        return version;
    }

    public QuestionnaireVersion getPrevious() {
        return previous;
    }

    public int getUnchanged() {
        return difference.items().size() - difference.changed().size();
    }

    public boolean isScoreComparable() {
        return difference.isScoreComparable();
    }

    /** The codes of what counts elsewhere or otherwise than before, though nothing about it has changed. */
    public List<String> getRegrouped() {
        return difference.items().stream()
                .map(item -> item.item().code())
                .filter(difference.regrouped()::contains)
                .map(ItemCode::value)
                .toList();
    }

    /** Those in which anything has changed. */
    public List<LineView> getLines() {
        Aspects before = new Aspects(previous, draftWords, words.locale());
        Aspects after = new Aspects(version, draftWords, words.locale());
        return difference.changed().stream()
                .map(item -> new LineView(
                        item.item().code().value(),
                        item.item().wording().text(),
                        item.changes().stream().sorted().map(change -> change.name().toLowerCase(Locale.ROOT)).toList(),
                        aspects(item.before().map(before::of).orElse(Map.of()), item.after().map(after::of).orElse(Map.of())),
                        item.isComparable()))
                .toList();
    }

    private static List<AspectView> aspects(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name -> new AspectView(name, before.getOrDefault(name, List.of()), after.getOrDefault(name, List.of())))
                .filter(aspect -> !aspect.before().equals(aspect.after()))
                .toList();
    }
}
