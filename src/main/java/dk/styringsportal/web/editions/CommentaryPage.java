package dk.styringsportal.web.editions;

import dk.styringsportal.application.Editions;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** KL's comments on the chapters of a draft, a form for each. */
@Named
@RequestScoped
public class CommentaryPage {

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private Editions editions;

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionWords words;

    @Inject
    private PageWords numbers;

    @Inject
    private PageStatus status;

    private Edition edition;
    private List<Chapter> chapters = List.of();
    private String fault = "";

    /**
     * A chapter and what is said to it.
     *
     * @param text as it was sent, else as it holds
     */
    public record Chapter(String key, String title, String text) {}

    @PostConstruct
    void read() {
        if (access.mayRun()) {
            edition = reading.get(Optional.of(access.user()), new EditionId(address.number("id")));
            QuestionnaireVersion questionnaire = reading.definition(edition).in(numbers.locale());
            Commentary commentary = reading.content(edition).commentary();
            chapters = Commentary.chapters(questionnaire).stream()
                    .map(key -> new Chapter(key, title(key, questionnaire), text(key, commentary)))
                    .toList();
        }
    }

    private String title(String key, QuestionnaireVersion questionnaire) {
        return key.equals(Commentary.WHOLE)
                ? words.say("kl.text.whole")
                : numbers.say("theme.heading", Integer.valueOf(key), questionnaire.theme(Integer.parseInt(key)).orElseThrow().title());
    }

    private String text(String key, Commentary commentary) {
        return getSent().equals(key)
                ? address.text("tekst").orElse("").replace("\r\n", "\n")
                : commentary.to(key).orElse("");
    }

    /** Only administrators write. */
    public void check() {
        if (edition == null) {
            status.forbidden();
        }
    }

    /** Keeps the sent chapter's text, or says what is wrong with it. */
    public void save() {
        if (edition == null) {
            status.forbidden();
            return;
        }
        try {
            String text = address.text("tekst").orElse("").replace("\r\n", "\n");
            editions.comment(access.user(), edition.id(), getSent(), text);
            status.goTo("/kl/udgave-tekst?id=" + edition.id() + "#kapitel-" + getSent());
        } catch (CprNumberException cpr) {
            fault = words.say("fault.cpr");
        } catch (EditionStateException state) {
            fault = words.say("fault." + state.reason().slug());
        } catch (IllegalArgumentException tooLong) {
            fault = words.say("fault.long", Commentary.LONGEST);
        }
    }

    /** The chapter that was sent; empty at first. */
    public String getSent() {
        return address.text("kapitel").orElse("");
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    public Edition getEdition() {
        return edition;
    }

    /** What is wrong with the chapter that was sent; empty otherwise. */
    public String getFault() {
        return fault;
    }
}
