package dk.styringsportal.web.kl;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.Pilots;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every questionnaire version with its state and use, and the files that are refused with what is wrong with them. */
@Named
@RequestScoped
public class QuestionnairesPage {

    /**
     * A version.
     *
     * @param state draft, pilot, published or retired
     * @param groups who is asked; empty where municipalities answer
     * @param notTranscribed how many wordings are put together again or the portal's own
     * @param previous the version it can be held against; empty for the first
     * @param pilots how many pilots it has had
     */
    public record LineView(
            String id, String title, String state, long questions, String groups, long rounds, long notTranscribed,
            int untranslated, String previous, long pilots) {}

    @Inject
    private KlAccess access;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Pilots pilots;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private List<LineView> lines = List.of();
    private List<String> faults = List.of();

    @PostConstruct
    void read() {
        if (access.isAllowed()) {
            List<Campaign> all = campaigns.list(access.user());
            List<Pilot> tried = pilots.list(access.user());
            lines = questionnaires.all().stream().map(version -> line(version, all, tried)).toList();
            faults = questionnaires.faults().stream().map(fault -> fault.in(words.locale())).toList();
        }
    }

    private LineView line(QuestionnaireVersion version, List<Campaign> all, List<Pilot> tried) {
        return new LineView(
                version.id().toString(),
                version.title(),
                version.state().name().toLowerCase(Locale.ROOT),
                version.items().stream().filter(item -> item.type().asks()).count(),
                version.groups().stream().map(RespondentGroup::title).collect(Collectors.joining(", ")),
                all.stream().filter(campaign -> campaign.questionnaire().equals(version.id())).count(),
                version.items().stream()
                        .filter(item -> item.wording().status() != Wording.Status.TRANSCRIBED)
                        .count(),
                version.translations().missing().size(),
                version.previous().flatMap(questionnaires::find).map(earlier -> earlier.id().toString()).orElse(""),
                tried.stream().filter(pilot -> pilot.questionnaire().equals(version.id())).count());
    }

    /** For readers outside KL there is no such page. */
    public void check() {
        if (!access.isAllowed()) {
            status.notFound();
        }
    }

    public List<LineView> getLines() {
        return lines;
    }

    /** One sentence each: file, line, column, path, and what would be right. */
    public List<String> getFaults() {
        return faults;
    }
}
