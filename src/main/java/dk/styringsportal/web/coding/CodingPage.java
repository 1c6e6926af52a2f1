package dk.styringsportal.web.coding;

import dk.styringsportal.access.User;
import dk.styringsportal.application.Coding;
import dk.styringsportal.application.CodingQuestion;
import dk.styringsportal.application.FindingTexts;
import dk.styringsportal.application.UnfoundTextsException;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodingStateException;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.coding.DoubleCoding.Standing;
import dk.styringsportal.coding.WrittenTexts.Extent;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of a round that are answered in words, and how far their coding is. */
@Named
@RequestScoped
public class CodingPage {

    /**
     * A question.
     *
     * @param state "none", "book", "coding" or "compared"
     * @param book "version 2"; empty where there is no code book
     * @param newer whether there is a newer version than the one that is coded by
     * @param own whether the reader is one of the two who code it
     */
    public record QuestionView(
            String code,
            String title,
            String given,
            String state,
            String book,
            boolean newer,
            List<CoderView> coders,
            String result,
            String task,
            boolean own) {}

    /** "KL, analytiker: 12 af 40" */
    public record CoderView(String name, String done) {}

    /** An entry of the list of those who may code. */
    public record ChoiceView(String name, String label) {}

    @Inject
    private Coding coding;

    @Inject
    private FindingTexts finding;

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

    /** A question whose code book can be written while its texts are listed. */
    public record NameView(String code, String title) {}

    private Optional<Extent> unfinished = Optional.empty();
    private List<NameView> names = List.of();
    private List<QuestionView> questions = List.of();
    private List<ChoiceView> coders = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        if (!round.isFound()) {
            return;
        }
        try {
            questions = coding.questions(access.user(), round.campaign().id()).stream().map(this::view).toList();
            coders = coding.coders(access.user()).stream().map(user -> new ChoiceView(user.name(), label(user))).toList();
        } catch (UnfoundTextsException unfound) {
            unfinished = Optional.of(unfound.extent());
            names = round.questions().stream().map(item -> new NameView(item.code().value(), CodedRound.question(item))).toList();
        }
    }

    private static String label(User user) {
        return user.displayName() + " (" + user.name() + ")";
    }

    private QuestionView view(CodingQuestion question) {
        Optional<DoubleCoding> begun = question.coding();
        return new QuestionView(
                question.item().code().value(),
                CodedRound.question(question.item()),
                words.say("given", question.answers(), question.texts()),
                begun.map(one -> one.isCompared() ? "compared" : "coding").orElse(question.newest().isPresent() ? "book" : "none"),
                question.used().or(question::newest).map(book -> words.say("book.version", book.version())).orElse(""),
                question.used().isPresent() && !question.used().map(CodeBook::id).equals(question.newest().map(CodeBook::id)),
                begun.map(this::coders).orElse(List.of()),
                begun.filter(DoubleCoding::isCompared).map(this::result).orElse(""),
                begun.map(one -> String.valueOf(one.task().id())).orElse(""),
                begun.filter(one -> one.task().isCodedBy(access.user().name())).isPresent());
    }

    private List<CoderView> coders(DoubleCoding begun) {
        return Stream.of(begun.task().firstCoder(), begun.task().secondCoder())
                .map(coder -> new CoderView(coding.nameOf(coder), words.say("done", begun.done(coder), begun.texts().size())))
                .toList();
    }

    private String result(DoubleCoding begun) {
        return words.say(
                "result",
                begun.texts().stream().filter(text -> begun.settled(text).isPresent()).count(),
                begun.standing(Standing.DIFFERENT).size(),
                begun.standing(Standing.UNTAGGED).size(),
                begun.standing(Standing.OPEN).size());
    }

    /** Has a question coded by two people. */
    public void start() {
        if (!access.mayRun()) {
            status.forbidden();
        } else if (questions.stream().noneMatch(question -> question.code().equals(getSent()))) {
            status.notFound();
        } else {
            try {
                coding.start(
                        access.user(), round.campaign().id(), new ItemCode(getSent()), getFirst(), getSecond());
                status.goTo("/kl/kodning?runde=" + round.getId() + "&besked=begyndt#" + getSent());
            } catch (CodingStateException refused) {
                fault = words.say(refused);
            }
        }
    }

    /** Stops finding texts. */
    public void stop() {
        finding.stop(access.user(), round.campaign().id());
        status.goTo("/kl/kodning?runde=" + round.getId());
    }

    /** Goes on with what was stopped. */
    public void goOn() {
        finding.goOn(access.user(), round.campaign().id());
        status.goTo("/kl/kodning?runde=" + round.getId());
    }

    public boolean isStopped() {
        return unfinished.filter(Extent::stopped).isPresent();
    }

    /** Whether texts are yet to be listed; then nothing is said of any. */
    public boolean isUnfinished() {
        return unfinished.isPresent();
    }

    public long getListed() {
        return unfinished.map(Extent::listed).orElse(0L);
    }

    public long getToList() {
        return unfinished.map(Extent::all).orElse(0L);
    }

    /** "2.000 af 100.000 svar er gennemgået" */
    public String getProgress() {
        return words.say("listing", getListed(), getToList());
    }

    /** The questions, while their texts are listed. */
    public List<NameView> getNames() {
        return names;
    }

    public List<QuestionView> getQuestions() {
        return questions;
    }

    public List<ChoiceView> getCoders() {
        return coders;
    }

    /** The question that a form was sent for; empty otherwise. */
    public String getSent() {
        return address.text("spoergsmaal").orElse("");
    }

    public String getFirst() {
        return address.text("foerste").orElse("");
    }

    public String getSecond() {
        return address.text("anden").orElse("");
    }

    public String getFault() {
        return fault;
    }

    public boolean isBegun() {
        return address.text("besked").filter("begyndt"::equals).isPresent();
    }
}
