package dk.styringsportal.web.coding;

import dk.styringsportal.application.Coding;
import dk.styringsportal.application.CodingView;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.CodingStateException;
import dk.styringsportal.coding.Judgement;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Coding one text after the other. Nothing on it tells what the other coder has given. */
@Named
@RequestScoped
public class CodeTextPage {

    /** A text that the reader has coded. */
    public record DoneView(String key, String text, List<String> codes, boolean changeable) {}

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

    private Optional<CodedText> text = Optional.empty();
    private TextPages pages = new TextPages(List.of(), 1);
    private List<DoneView> done = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        here.view().filter(view -> here.isOwn()).ifPresent(view -> {
            text = here.key().or(() -> next(view)).flatMap(here::text);
            pages = here.pages(view.coding().judged(here.user()));
            done = done(view);
        });
    }

    private Optional<TextKey> next(CodingView view) {
        return view.coding().texts().stream()
                .filter(one -> view.coding().of(here.user(), one).isEmpty())
                .findFirst();
    }

    /** Stores the codes and goes on to the next text. */
    public void save() {
        if (!here.isOwn()) {
            status.forbidden();
        } else if (text.isEmpty()) {
            fault = words.say("state.NO_TEXT");
        } else if (!CodeFields.isSaid(target(), address)) {
            fault = words.say("code.fault.none");
        } else {
            try {
                coding.judge(here.reader(), here.id(), text.get().key(), CodeFields.read(target(), address));
                status.goTo("/kl/kod?opgave=" + here.id());
            } catch (CodingStateException refused) {
                fault = words.say(refused);
            } catch (MalformedAnswerException unknown) {
                fault = words.say("code.fault.none");
            }
        }
    }

    private Item target() {
        return here.view().orElseThrow().coding().target();
    }

    /** The text at hand; empty when all are coded. */
    public String getText() {
        return text.map(CodedText::text).orElse("");
    }

    public String getKey() {
        return text.map(CodedText::key).map(TextKey::value).orElse("");
    }

    /** Who wrote it: the group; empty in a questionnaire without groups. */
    public String getGroup() {
        return text.flatMap(CodedText::group).map(here::groupTitle).orElse("");
    }

    public CodeFields getFields() {
        Optional<Judgement> before = text.flatMap(one -> here.view().orElseThrow().coding().of(here.user(), one.key()));
        return here.fields(before.flatMap(Judgement::codes), before.isPresent());
    }

    /** "12 af 40 tekster er kodet" */
    public String getProgress() {
        return here.view()
                .map(view -> words.say("code.progress", view.coding().done(here.user()), view.coding().texts().size()))
                .orElse("");
    }

    public int getDoneCount() {
        return here.view().map(view -> view.coding().done(here.user())).orElse(0);
    }

    public int getCount() {
        return here.view().map(view -> view.coding().texts().size()).orElse(0);
    }

    /** What the reader has coded, of the page at hand. */
    public List<DoneView> getDone() {
        return done;
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

    private List<DoneView> done(CodingView view) {
        return here.texts(pages.here()).stream()
                .flatMap(one -> view.coding().of(here.user(), one.key()).stream()
                        .map(judged -> new DoneView(
                                one.key().value(), one.text(), here.names().of(judged.codes()), !judged.compared())))
                .toList();
    }

    public String getFault() {
        return fault;
    }
}
