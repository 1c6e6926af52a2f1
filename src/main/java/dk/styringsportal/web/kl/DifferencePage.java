package dk.styringsportal.web.kl;

import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.VersionDifference;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What has changed from the previous version, item by item, and which figures can still be compared. */
@Named
@RequestScoped
public class DifferencePage {

    /**
     * One item that has changed.
     *
     * @param changes ends of texts' keys: "wording", "answers", "scoring", "new", "removed"
     * @param before its text in the previous version; empty for a new one
     * @param after its text now; empty for a removed one
     */
    public record LineView(String code, List<String> changes, String before, String after, boolean comparable) {}

    @Inject
    private KlAccess access;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Drafts drafts;

    @Inject
    private PageStatus status;

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

    /** Those in which anything has changed. */
    public List<LineView> getLines() {
        return difference.changed().stream()
                .map(item -> new LineView(
                        item.item().code().value(),
                        item.changes().stream().sorted().map(change -> change.name().toLowerCase(Locale.ROOT)).toList(),
                        item.before().map(DifferencePage::text).orElse(""),
                        item.after().map(DifferencePage::text).orElse(""),
                        item.isComparable()))
                .toList();
    }

    private static String text(Item item) {
        return item.wording().text();
    }
}
