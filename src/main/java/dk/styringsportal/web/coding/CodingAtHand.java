package dk.styringsportal.web.coding;

import dk.styringsportal.access.User;
import dk.styringsportal.application.Coding;
import dk.styringsportal.application.CodingView;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The coding of one question that the address names, and the text in it, if it names one. */
@Named
@RequestScoped
public class CodingAtHand {

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private Coding coding;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private CodingWords words;

    private Optional<CodingView> view = Optional.empty();

    @PostConstruct
    void read() {
        if (access.isAllowed()) {
            try {
                view = Optional.of(coding.view(access.user(), address.number("opgave")));
            } catch (NotFoundException none) {
                view = Optional.empty();
            }
        }
    }

    /** For readers outside KL, and of codings that are not there, there is no such page. */
    public void check() {
        if (view.isEmpty()) {
            status.notFound();
        }
    }

    Optional<CodingView> view() {
        return view;
    }

    long id() {
        return view.orElseThrow().coding().task().id();
    }

    User reader() {
        return access.user();
    }

    String user() {
        return access.user().name();
    }

    /** The text that the address names; empty if it names none that is there. */
    Optional<TextKey> key() {
        String key = address.text("tekst").orElse("");
        return view.flatMap(found -> found.coding().texts().stream().filter(one -> one.value().equals(key)).findFirst());
    }

    Optional<CodedText> text(TextKey key) {
        return texts(List.of(key)).stream().findFirst();
    }

    /** @param keys as many as stand on a page */
    List<CodedText> texts(List<TextKey> keys) {
        return coding.texts(access.user(), view.orElseThrow(), keys);
    }

    /** The page of these texts that the address names. */
    TextPages pages(List<TextKey> texts) {
        return TextPages.of(texts, address.text("side"));
    }

    String pageOf(TextPages pages) {
        return words.say("page.of", pages.number(), pages.count());
    }

    CodeFields fields(Optional<AnswerValue> before, boolean isJudged) {
        CodingView found = view.orElseThrow();
        return CodeFields.of(found.coding().target(), found.book(), words.isEnglish(), before, isJudged);
    }

    CodeNames names() {
        CodingView found = view.orElseThrow();
        return new CodeNames(found.coding().target(), found.book(), words.isEnglish(), words.say("code.untagged"));
    }

    String groupTitle(GroupId group) {
        return questionnaires.of(view.orElseThrow().campaign()).group(group.value())
                .map(RespondentGroup::title)
                .orElse(group.value());
    }

    /** Whether the reader is one of the two who code it. */
    public boolean isOwn() {
        return view.filter(found -> found.coding().task().isCodedBy(access.user().name())).isPresent();
    }

    public boolean isMaySettle() {
        return view.filter(found -> coding.maySettle(access.user(), found.coding().task())).isPresent();
    }

    /** Whether the two have been compared. */
    public boolean isCompared() {
        return view.filter(found -> found.coding().isCompared()).isPresent();
    }

    public String getId() {
        return view.map(found -> String.valueOf(found.coding().task().id())).orElse("");
    }

    /** The number of the campaign. */
    public String getRound() {
        return view.map(found -> found.campaign().id().toString()).orElse("");
    }

    public String getRoundTitle() {
        return view.map(found -> found.campaign().title()).orElse("");
    }

    public boolean isFictitious() {
        return view.filter(found -> found.campaign().fictitious()).isPresent();
    }

    public String getCode() {
        return view.map(found -> found.asked().code().value()).orElse("");
    }

    public String getQuestion() {
        return view.map(found -> CodedRound.question(found.asked())).orElse("");
    }

    public String getBook() {
        return view.map(found -> words.say("book.version", found.book().version())).orElse("");
    }
}
