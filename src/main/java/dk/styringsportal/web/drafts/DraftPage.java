package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.draft.ContentJudge;
import dk.styringsportal.questionnaire.draft.Shape;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The editor: the outline of a draft, and the fields of what is chosen in it. The script saves what is written. */
@Named
@RequestScoped
public class DraftPage {

    private static final Pattern NODE = Pattern.compile("themes/[0-9]{1,4}(/items/[0-9]{1,4})?");

    /**
     * A part of the questionnaire beside its themes.
     *
     * @param faults in it
     */
    public record PartView(String address, String label, boolean chosen, long faults) {}

    /**
     * What is wrong, and where it is put right.
     *
     * @param chosen what to choose in the outline
     * @param field the field there, as an HTML id
     */
    public record FaultView(String path, String chosen, String field, String place, String problem) {}

    @Inject
    private DraftAtHand hand;

    @Inject
    private ContentJudge judge;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @Inject
    private DraftWords words;

    private List<QuestionnaireFault> faults;
    private Outline outline;
    private Set<String> nodes;
    private String chosen;
    private Panel panel;

    @PostConstruct
    void read() {
        faults = hand.getJudgement().faults();
        outline = Outline.of(hand.content(), faults);
        nodes = outline.paths();
        chosen = address.text("valgt").filter(this::isThere).orElse(Part.SURVEY.address());
        panel = Panel.of(chosen, hand.content(), faults, judge, words, language.getLocale());
    }

    private boolean isThere(String node) {
        return Part.at(node).isPresent() || nodes.contains(node);
    }

    public Outline getOutline() {
        return outline;
    }

    public String getChosen() {
        return chosen;
    }

    public Panel getPanel() {
        return panel;
    }

    /** Whether an item is chosen. */
    public boolean isItem() {
        return chosen.contains("/items/");
    }

    /** Whether a theme is chosen. */
    public boolean isTheme() {
        return chosen.startsWith("themes/") && !isItem();
    }

    /** What is chosen, as a heading. */
    public String getHeading() {
        if (isItem()) {
            return words.say("heading.item", hand.content().text(chosen + "/code"));
        }
        return isTheme() ? words.say("heading.theme", hand.content().text(chosen + "/number")) : words.say("part." + chosen);
    }

    public List<PartView> getParts() {
        return Stream.of(Part.values())
                .map(part -> new PartView(
                        part.address(), words.say("part." + part.address()), part.address().equals(chosen), faultsOf(part)))
                .toList();
    }

    /** Where each member of the file is written, as JSON; what is not named stands in the first part. */
    public String getPartsByMember() {
        return DraftJson.of(Part.byMember());
    }

    /** The points that a field gives in that row; empty for none. */
    public String pointsIn(FieldView field, String row) {
        return hand.content().text(field.path() + "/" + row);
    }

    private long faultsOf(Part part) {
        return faults.stream()
                .map(fault -> fault.path().split("/")[0])
                .filter(member -> !member.equals("themes") && Part.of(member) == part)
                .count();
    }

    /** What keeps the draft from being published, each with the way to where it is put right. */
    public List<FaultView> getFaults() {
        return faults.stream().map(this::view).toList();
    }

    private FaultView view(QuestionnaireFault fault) {
        Matcher node = NODE.matcher(fault.path());
        boolean inTheme = node.lookingAt() && isThere(node.group());
        String where = inTheme ? node.group() : Part.of(fault.path().split("/")[0]).address();
        String place = inTheme ? place(where) : words.say("part." + where);
        return new FaultView(fault.path(), where, FieldView.id(fault.path()), place, fault.problem().apply(language.getLocale()));
    }

    private String place(String node) {
        String code = hand.content().text(node + "/code");
        return code.isEmpty() ? words.say("heading.theme", hand.content().text(node + "/number")) : code;
    }

    /** Where the theme or item stands among its likes. */
    public int getPosition() {
        return Integer.parseInt(chosen.substring(chosen.lastIndexOf('/') + 1));
    }

    /** Whether it is the last among its likes. */
    public boolean isLast() {
        return getPosition() == hand.content().list(getSiblings()).size() - 1;
    }

    /** The list in which the theme or item stands. */
    public String getSiblings() {
        return chosen.substring(0, chosen.lastIndexOf('/'));
    }

    /** The types to choose among for a new item. */
    public List<ChoiceView> getTypes() {
        return judge.itemTypes().stream()
                .map(type -> new ChoiceView(type, words.sayIf("choice.type." + type, type), false))
                .toList();
    }

    /** Where a new item goes: after the one that is chosen, or last in the theme that is. */
    public String getNewItemPath() {
        if (isItem()) {
            return getSiblings() + "/" + (getPosition() + 1);
        }
        return chosen + "/items/" + hand.content().list(chosen + "/items").size();
    }

    /** Whether the theme has no list of items that a new one could go into. */
    public boolean isFirstItem() {
        return !isList(getNewItemPath().replaceFirst("/[^/]*$", ""));
    }

    /** Whether the draft has no list of themes that a new one could go into. */
    public boolean isFirstTheme() {
        return !isList("themes");
    }

    private boolean isList(String path) {
        return hand.content().at(path).filter(List.class::isInstance).isPresent();
    }

    /** A new item of each type, as JSON, by type. */
    public String getNewItems() {
        Map<String, Object> items = new LinkedHashMap<>();
        Blank blank = new Blank(hand.content());
        judge.itemTypes().forEach(type -> items.put(type, blank.item(type, judge.ofItem(type))));
        return DraftJson.of(items);
    }

    /** A new theme with one item, as JSON. */
    public String getNewTheme() {
        Map<String, Object> theme = new LinkedHashMap<>();
        theme.put("number", outline.themes().stream().mapToInt(each -> number(each.number())).max().orElse(0) + 1);
        theme.put("title", "");
        theme.put("items", List.of(new Blank(hand.content()).item("single-choice", judge.ofItem("single-choice"))));
        return DraftJson.of(theme);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** What each type may say, and what it cannot do without: as JSON, by type. */
    public String getTypeRules() {
        Map<String, Object> rules = new LinkedHashMap<>();
        for (String type : judge.itemTypes()) {
            List<Shape.Member> members = judge.ofItem(type);
            rules.put(type, Map.of(
                    "names", members.stream().map(Shape.Member::name).toList(), "parts", Blank.parts(type, members)));
        }
        return DraftJson.of(rules);
    }

    /** The respondent groups, to look at the questionnaire as one of them. */
    public List<ChoiceView> getGroups() {
        return new References(hand.content()).of("groups", "").orElseThrow().entrySet().stream()
                .map(group -> new ChoiceView(group.getKey(), group.getValue(), false))
                .toList();
    }

    /** Other themes that the item can be moved to. */
    public List<Outline.ThemeNode> getOtherThemes() {
        return outline.themes().stream().filter(theme -> !chosen.startsWith(theme.path() + "/")).toList();
    }
}
