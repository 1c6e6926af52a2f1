package dk.styringsportal.web.figures;

import dk.styringsportal.application.CrossTabulation;
import dk.styringsportal.benchmark.survey.CrossTable;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.TabledBy;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.rounds.AskedCampaign;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How groups answered by what is known of their municipalities, one fact and one theme at a time. */
@Named
@RequestScoped
public class CrossTablesPage {

    static final String FACT = "faktum";
    static final String BESIDE = "sammen";

    /**
     * A fact to choose.
     *
     * @param beside whether its tables are to stand beside those of the chosen one
     */
    public record FactView(String key, String title, boolean chosen, boolean beside) {}

    @Inject
    private FiguresPage page;

    @Inject
    private AskedCampaign asked;

    @Inject
    private Address address;

    @Inject
    private KlAccess access;

    @Inject
    private CrossTabulation crossing;

    private List<Fact> facts = List.of();
    private TabledBy by;
    private Optional<ThemeChoice> choice = Optional.empty();
    private List<CrossViews.FieldView> fields = List.of();

    @PostConstruct
    void load() {
        facts = crossing.facts(access.user(), asked.id());
        List<Theme> themes = page.counts().questionnaire().themes().stream()
                .filter(theme -> theme.items().stream().anyMatch(item -> !item.options().isEmpty()))
                .toList();
        if (facts.isEmpty() || themes.isEmpty()) {
            return;
        }
        Fact fact = facts.stream()
                .filter(one -> page.parameter(FACT).filter(one.key()::equals).isPresent())
                .findFirst()
                .orElse(facts.get(0));
        by = new TabledBy(
                fact,
                facts.stream()
                        .filter(one -> one != fact && address.texts(BESIDE).contains(one.key()))
                        .limit(TabledBy.MOST_BESIDE)
                        .toList());
        ThemeChoice chosen = ThemeChoice.of(themes, page.parameter("tema"));
        choice = Optional.of(chosen);
        fields = new CrossViews(page.texts(), page.names(), crossing.rules(access.user(), asked.id())).views(tables(chosen.here()));
    }

    /** The groups' tables in the theme, and the municipalities' own where they rate the same. */
    private List<CrossTable> tables(Theme theme) {
        List<CrossTable> tables = new ArrayList<>(tables(page.counts(), field -> theme.items().contains(field.item())));
        page.selfEvaluation().ifPresent(self -> tables.addAll(tables(self, field -> isAsked(theme, field))));
        return tables;
    }

    private List<CrossTable> tables(SurveyCounts counts, Predicate<Field> which) {
        return crossing.tables(access.user(), asked.id(), counts, by, which);
    }

    /** Only where the options are the same, so that the lines can stand in one table. */
    private static boolean isAsked(Theme theme, Field own) {
        return own.item().isOverall()
                && theme.items().stream()
                        .filter(Item::isOverall)
                        .anyMatch(item -> item.code().equals(own.item().code()) && keys(item).equals(keys(own.item())));
    }

    private static List<?> keys(Item item) {
        return item.options().stream().map(option -> option.key()).toList();
    }

    public List<FactView> getFacts() {
        return facts.stream().map(one -> new FactView(one.key(), one.title(), one == by.fact(), by.beside().contains(one))).toList();
    }

    /** The fact that is chosen; empty where there is none. */
    public String getFact() {
        return by == null ? "" : by.fact().key();
    }

    public String getFactTitle() {
        return by.fact().title();
    }

    /** What tells the file's address the same choice; empty where there is nothing to choose. */
    public String getKeep() {
        return by == null
                ? ""
                : by.beside().stream().map(one -> "&" + BESIDE + "=" + one.key()).collect(Collectors.joining("", "&" + FACT + "=" + by.fact().key(), ""));
    }

    public List<ThemeChoice.Choice> getThemes() {
        return choice.map(ThemeChoice::choices).orElse(List.of());
    }

    public String getTheme() {
        return choice.map(chosen -> chosen.here().title()).orElse("");
    }

    public List<CrossViews.FieldView> getFields() {
        return fields;
    }
}
