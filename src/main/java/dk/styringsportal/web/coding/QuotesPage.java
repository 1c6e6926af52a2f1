package dk.styringsportal.web.coding;

import dk.styringsportal.application.Coding;
import dk.styringsportal.application.CodingQuestion;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Quotes;
import dk.styringsportal.application.UnfoundTextsException;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.Excerpt;
import dk.styringsportal.coding.Quote;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
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

/** The quotes of a question, and its texts to release some of. */
@Named
@RequestScoped
public class QuotesPage {

    /** A quote. */
    public record QuoteView(long id, String text, String group, String released, String withdrawn) {}

    /** A text that words can be taken from. */
    public record TextView(String key, String text, String group, List<String> codes) {}

    @Inject
    private Quotes quotes;

    @Inject
    private Coding coding;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CodedRound round;

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private CodingWords words;

    @Inject
    private PageWords numbers;

    private Optional<CodingQuestion> question = Optional.empty();
    private TextPages pages = new TextPages(List.of(), 1);
    private List<CodedText> texts = List.of();
    private String fault = "";
    private boolean unfinished;

    @PostConstruct
    void read() {
        try {
            round.item().ifPresent(this::read);
        } catch (UnfoundTextsException unfound) {
            unfinished = true;
        }
    }

    private void read(Item item) {
        question = coding.questions(access.user(), round.campaign().id()).stream()
                .filter(one -> one.item().code().equals(item.code()))
                .findFirst();
        if (question.isPresent()) {
            pages = TextPages.of(quotes.keys(access.user(), round.campaign().id(), item.code()), address.text("side"));
            texts = quotes.texts(access.user(), round.campaign().id(), item.code(), pages.here());
        }
    }

    /** A question that is not answered in words has no quotes. While texts are listed, the page of coding tells how far that is. */
    public void check() {
        if (unfinished) {
            status.goTo("/kl/kodning?runde=" + round.getId());
        } else if (question.isEmpty()) {
            status.notFound();
        }
    }

    public void release() {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        try {
            Optional<Excerpt.Fault> wrong = quotes.release(
                    access.user(), round.campaign().id(), round.item().orElseThrow().code(), new TextKey(getSent()), getWords(),
                    address.text("ikke-kommune").isPresent());
            wrong.ifPresentOrElse(
                    what -> fault = words.say("quote.fault." + what, Excerpt.municipality(getWords()).orElse("")), () -> comeBack("frigivet"));
        } catch (NotFoundException | IllegalArgumentException gone) {
            fault = words.say("state.NO_TEXT");
        }
    }

    public void withdraw() {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        try {
            quotes.withdraw(access.user(), round.campaign().id(), address.number("citat"));
            comeBack("tilbage");
        } catch (NotFoundException gone) {
            fault = words.say("quote.fault.gone");
        }
    }

    private void comeBack(String note) {
        status.goTo("/kl/citater?runde=" + round.getId() + "&spoergsmaal=" + round.getCode() + "&side=" + getPage() + "&besked=" + note);
    }

    public List<QuoteView> getQuotes() {
        return quotes.of(access.user(), round.campaign().id(), round.item().orElseThrow().code()).stream().map(this::view).toList();
    }

    private QuoteView view(Quote quote) {
        return new QuoteView(
                quote.id(),
                quote.text(),
                quote.group().map(this::title).orElse(""),
                words.say("quote.released", numbers.moment(quote.releasedAt()), quote.releasedBy()),
                quote.withdrawn().map(one -> words.say("quote.withdrawn", numbers.moment(one.at()), one.by())).orElse(""));
    }

    public List<TextView> getTexts() {
        return texts.stream().map(this::view).toList();
    }

    private TextView view(CodedText text) {
        List<String> codes = question.flatMap(CodingQuestion::coding)
                .flatMap(found -> found.settled(text.key()).map(value -> new CodeNames(
                                found.target(), question.flatMap(CodingQuestion::used).orElseThrow(), words.isEnglish(), "")
                        .of(Optional.of(value))))
                .orElse(List.of());
        return new TextView(text.key().value(), text.text(), text.group().map(this::title).orElse(""), codes);
    }

    private String title(GroupId group) {
        return questionnaires.of(round.campaign()).group(group.value()).map(RespondentGroup::title).orElse(group.value());
    }

    /** From 1. */
    public int getPage() {
        return pages.number();
    }

    public int getPages() {
        return pages.count();
    }

    public String getPageOf() {
        return words.say("page.of", getPage(), getPages());
    }

    /** The text that a form was sent for; empty otherwise. */
    public String getSent() {
        return address.text("tekst").orElse("");
    }

    public String getWords() {
        return address.text("ord").orElse("");
    }

    public String getFault() {
        return fault;
    }

    /** "frigivet", "tilbage" or nothing. */
    public String getNote() {
        return address.text("besked").filter(List.of("frigivet", "tilbage")::contains).orElse("");
    }
}
