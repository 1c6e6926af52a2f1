package dk.styringsportal.web.kl;

import dk.styringsportal.application.ColumnMappings;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.sheet.mapping.KeptMapping;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The round that answers are imported into: what a file for it looks like, and what the last import did. */
@Named
@RequestScoped
public class ImportRound {

    @Inject
    private KlAccess access;

    @Inject
    private ColumnMappings kept;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private Campaign campaign;
    private QuestionnaireVersion questionnaire;
    private List<KeptMapping> mappings = List.of();

    @PostConstruct
    void read() {
        access.campaign("runde").ifPresent(found -> {
            campaign = found;
            questionnaire = questionnaires.of(found);
            mappings = access.mayRun() ? kept.of(access.user(), questionnaire.id()) : List.of();
        });
    }

    boolean isFound() {
        return campaign != null;
    }

    Campaign campaign() {
        return campaign;
    }

    List<RespondentGroup> groups() {
        return questionnaire.groups();
    }

    boolean isKept(String mapping) {
        return mappings.stream().anyMatch(one -> one.id().toString().equals(mapping));
    }

    /** The round's number; nothing where there is none. */
    public Long getNumber() {
        return isFound() ? campaign.id().value() : null;
    }

    public String getTitle() {
        return isFound() ? campaign.title() : "";
    }

    public boolean isOpen() {
        return isFound() && !campaign.isOverAt(clock.instant());
    }

    public boolean isFictitious() {
        return isFound() && campaign.fictitious();
    }

    /** Whether each row is a person of a respondent group. */
    public boolean isOfPersons() {
        return isFound() && !groups().isEmpty();
    }

    /** Every column of a file for this round, after the one with the municipality. */
    public List<ColumnGuide.ColumnView> getColumns() {
        return isFound() ? ColumnGuide.of(questionnaire) : List.of();
    }

    /** The column mappings that can be chosen, by name. */
    public List<KeptMapping> getMappings() {
        return mappings;
    }

    /** What the last confirmed import stored, by the counts in the address; empty otherwise. */
    public String getStored() {
        if (access.parameter("oprettet").isPresent()) {
            return words.say("import.mapping.made");
        }
        return count("gemt").map(this::storedRows).orElse("");
    }

    private String storedRows(int rows) {
        if (isOfPersons()) {
            return words.say("import.stored.persons", rows);
        }
        String sentence = words.say("import.stored", rows, count("indsendt").orElse(0));
        return count("kladder")
                .filter(drafts -> drafts > 0)
                .map(drafts -> sentence + " " + words.say("import.reopened.done", drafts))
                .orElse(sentence);
    }

    private Optional<Integer> count(String parameter) {
        return access.parameter(parameter).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }
}
