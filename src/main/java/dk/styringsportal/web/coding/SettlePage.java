package dk.styringsportal.web.coding;

import dk.styringsportal.application.Coding;
import dk.styringsportal.application.CodingView;
import dk.styringsportal.application.MissingReasonException;
import dk.styringsportal.coding.Agreement;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.CodingStateException;
import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.coding.DoubleCoding.Standing;
import dk.styringsportal.coding.Judgement;
import dk.styringsportal.coding.Settlement;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far two coders agreed, and what is decided where they did not. */
@Named
@RequestScoped
public class SettlePage {

    /** What one coder gave. */
    public record GivenView(String coder, List<String> codes) {}

    /** A text with what it is counted as. */
    public record TextView(String key, String text, String standing, String label, List<String> codes, String settled) {}

    @Inject
    private CodingAtHand here;

    @Inject
    private Coding coding;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private CodingWords words;

    @Inject
    private PageWords numbers;

    private Optional<DoubleCoding> found = Optional.empty();
    private Optional<CodedText> text = Optional.empty();
    private TextPages pages = new TextPages(List.of(), 1);
    private List<TextView> texts = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        found = here.view().map(CodingView::coding).filter(DoubleCoding::isCompared);
        text = found.flatMap(one -> here.key()
                        .filter(named -> one.standing(named) != Standing.OPEN)
                        .or(() -> Stream.of(Standing.DIFFERENT, Standing.UNTAGGED)
                                .flatMap(standing -> one.standing(standing).stream())
                                .findFirst()))
                .flatMap(here::text);
        found.ifPresent(one -> {
            pages = here.pages(one.compared());
            texts = here.texts(pages.here()).stream().map(text -> view(one, text)).toList();
        });
    }

    /** Stores what the text is counted as, and goes on to the next that the two differ about. */
    public void settle() {
        if (!here.isMaySettle()) {
            status.forbidden();
        } else if (text.isEmpty()) {
            fault = words.say("state.NO_TEXT");
        } else if (!CodeFields.isSaid(found.orElseThrow().target(), address)) {
            fault = words.say("code.fault.none");
        } else {
            try {
                coding.settle(
                        here.reader(), here.id(), text.get().key(), CodeFields.read(found.orElseThrow().target(), address), getReason());
                status.goTo("/kl/kodning-afgoer?opgave=" + here.id() + "&besked=afgjort#afgoer");
            } catch (CodingStateException refused) {
                fault = words.say(refused);
            } catch (MissingReasonException none) {
                fault = words.say("settle.fault.reason");
            } catch (CprNumberException like) {
                fault = words.say("fault.CPR_NUMBER");
            } catch (MalformedAnswerException unknown) {
                fault = words.say("code.fault.none");
            }
        }
    }

    public List<AgreementLines.Line> getAgreement() {
        return found.map(one -> new AgreementLines(words, numbers).of(Agreement.of(one))).orElse(List.of());
    }

    /** "40 forskellige tekster; 3 fik kun koder af den ene …" */
    public String getBase() {
        return found.map(Agreement::of)
                .map(agreement -> words.say("agreement.base", agreement.texts(), agreement.untaggedByOne(), agreement.untaggedByBoth()))
                .orElse("");
    }

    /** The text to decide about; empty when none is left. */
    public String getText() {
        return text.map(CodedText::text).orElse("");
    }

    public String getKey() {
        return text.map(one -> one.key().value()).orElse("");
    }

    public String getGroup() {
        return text.flatMap(CodedText::group).map(here::groupTitle).orElse("");
    }

    /** What the two gave to it. */
    public List<GivenView> getGiven() {
        return text.map(this::given).orElse(List.of());
    }

    private List<GivenView> given(CodedText of) {
        CodingTask task = found.orElseThrow().task();
        return Stream.of(task.firstCoder(), task.secondCoder())
                .map(coder -> new GivenView(
                        coding.nameOf(coder),
                        here.names().of(found.orElseThrow().of(coder, of.key()).flatMap(Judgement::codes))))
                .toList();
    }

    /** What was decided before. */
    public CodeFields getFields() {
        Optional<Settlement> before = text.flatMap(one -> found.orElseThrow().settlement(one.key()));
        Optional<AnswerValue> codes = before.flatMap(Settlement::codes);
        return here.fields(codes, before.isPresent());
    }

    /** How many are left to decide. */
    public int getLeft() {
        return found.map(one -> one.standing(Standing.DIFFERENT).size()).orElse(0);
    }

    /** What was compared, of the page at hand. */
    public List<TextView> getTexts() {
        return texts;
    }

    public int getPage() {
        return pages.number();
    }

    public int getPages() {
        return pages.count();
    }

    public String getPageOf() {
        return here.pageOf(pages);
    }

    private TextView view(DoubleCoding of, CodedText one) {
        Standing standing = of.standing(one.key());
        return new TextView(
                one.key().value(),
                one.text(),
                standing.name(),
                words.say("standing." + standing),
                standing == Standing.DIFFERENT ? List.of("–") : here.names().of(of.settled(one.key())),
                of.settlement(one.key())
                        .map(settled -> words.say("settle.by", numbers.date(settled.at()), settled.by(), settled.reason()))
                        .orElse(""));
    }

    public String getReason() {
        return address.text("grund").orElseGet(() -> address.isSent()
                ? ""
                : text.flatMap(one -> found.orElseThrow().settlement(one.key())).map(Settlement::reason).orElse(""));
    }

    public String getFault() {
        return fault;
    }

    public boolean isSettled() {
        return address.text("besked").filter("afgjort"::equals).isPresent();
    }
}
