package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.edition.ComparedResult;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.edition.EditionBasis.Own;
import dk.styringsportal.benchmark.edition.GroupOrigin;
import dk.styringsportal.organisation.Municipalities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the nation's figures beside a municipality's result come from, in words: an edition, or the round as it stands. */
public final class NationBasis {

    private final MunicipalityResult result;
    private final Optional<EditionBasis> basis;
    private final Words words;

    /** What a reader must know before the figures. */
    public record Remark(String title, String text) {}

    private NationBasis(MunicipalityResult result, Optional<EditionBasis> basis, Words words) {
        this.result = result;
        this.basis = basis;
        this.words = words;
    }

    public NationBasis(ScoreMaterial material, Words words) {
        this(material.result(), material.edition(), words);
    }

    /** @param language Danish for every language but English */
    public static NationBasis of(ComparedResult compared, Locale language) {
        return new NationBasis(compared.result(), compared.edition(), Words.in(language));
    }

    /** "72 kommuner i udgave 1.0 (nr. 12)"; empty where nothing is compared. */
    public Optional<String> brief() {
        return result.comparison().map(comparison -> edition()
                .map(edition -> words.text(
                        "basis.brief",
                        String.valueOf(comparison.n()),
                        edition.version().toString(),
                        edition.id().toString()))
                .orElseGet(() -> words.text(
                        "cover.comparison.of", String.valueOf(comparison.n()), words.dates().day(comparison.asOf()))));
    }

    /** The same in sentences, with what a reader must know before the figures; none where nothing is compared and nothing to know. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(
                brief().map(compared -> words.text("basis.compared", compared)).stream().toList());
        if (basis.isEmpty() && result.comparison().isPresent()) {
            sentences.add(words.text("basis.provisional.brief"));
        }
        basis.filter(from -> from.own() != Own.SAME).ifPresent(from ->
                sentences.add(words.text(from.own() == Own.CHANGED ? "basis.changed.brief" : "basis.absent.text")));
        return sentences;
    }

    /** The same for what shows the group's figures too: where it is not in the edition, that is said last. */
    public List<String> sentencesWithGroup() {
        List<String> sentences = new ArrayList<>(sentences());
        result.comparison()
                .filter(comparison -> comparison.group() instanceof GroupBasis.Shown)
                .flatMap(shown -> notFrozen())
                .ifPresent(from -> sentences.add(words.text("basis.group.brief", groupName())));
        return sentences;
    }

    /** Where the group is from, in sentences; empty where the result is compared with none, or with no edition. */
    public Optional<String> group() {
        return origin().map(this::sentence);
    }

    private Optional<GroupOrigin> origin() {
        return basis.flatMap(EditionBasis::group);
    }

    private String sentence(GroupOrigin from) {
        return from.isFrozen() ? words.text("basis.group.edition") : title(from) + ". " + text(from);
    }

    private Optional<GroupOrigin> notFrozen() {
        return origin().filter(from -> !from.isFrozen());
    }

    private String title(GroupOrigin from) {
        return words.text("basis.group." + from.origin().word());
    }

    private String text(GroupOrigin from) {
        return words.text("basis.group.text." + from.origin().word(), groupName());
    }

    private String groupName() {
        return words.texts().quoted(words.groups().name(result.comparison().orElseThrow().group().group()));
    }

    /** The year of what groups are made by. */
    int year() {
        return origin().map(GroupOrigin::year).orElse(Municipalities.year());
    }

    /** "Udgave 1.0 (nr. 12), offentliggjort 3. marts 2026"; empty for provisional figures. */
    public Optional<String> named() {
        return inFull().map(EditionNamed::text);
    }

    private Optional<EditionNamed> inFull() {
        return edition().map(edition -> new EditionNamed(edition, words.texts(), words.dates()));
    }

    /** What a reader must know before the figures that are there; none where all is as it should be. */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (basis.isPresent() && result.comparison().isEmpty()) {
            remarks.add(new Remark(missingTitle(), missing()));
        }
        if (basis.isEmpty()) {
            result.comparison().ifPresent(comparison -> remarks.add(new Remark(
                    words.text("basis.provisional"),
                    words.text("basis.provisional.text", words.dates().day(comparison.asOf())))));
        }
        basis.map(EditionBasis::own).ifPresent(own -> {
            if (own == Own.CHANGED) {
                remarks.add(new Remark(words.text("basis.changed"), words.text("basis.changed.text")));
            } else if (own == Own.ABSENT) {
                remarks.add(new Remark(words.text("basis.absent"), words.text("basis.absent.text")));
            }
        });
        notFrozen().ifPresent(from -> remarks.add(new Remark(title(from), text(from))));
        return remarks;
    }

    /** The same for a report, and that the comparison is still to come where it is. */
    List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        if (basis.isEmpty() && result.comparison().isEmpty()) {
            notes.add(new Block.Note(missingTitle(), List.of(missing())));
        }
        remarks().forEach(remark -> notes.add(new Block.Note(remark.title(), List.of(remark.text()))));
        return notes;
    }

    /** For the cover. */
    List<Report.Cover.Fact> facts() {
        List<Report.Cover.Fact> facts = new ArrayList<>();
        facts.add(new Report.Cover.Fact(
                words.text("cover.comparison"), result.comparison().map(this::compared).orElse(missingTitle())));
        inFull().ifPresent(edition -> facts.addAll(edition.facts()));
        return facts;
    }

    private String compared(Comparison comparison) {
        return words.text(
                basis.isPresent() ? "cover.comparison.of" : "cover.comparison.provisional",
                String.valueOf(comparison.n()),
                words.dates().day(comparison.asOf()));
    }

    /** For the method: what the edition is, and how to know it again; empty for provisional figures. */
    Optional<String> method() {
        return inFull().map(EditionNamed::method);
    }

    /** Why nothing is compared. */
    String missing() {
        return basis.isPresent()
                ? words.text("basis.few.text", String.valueOf(Snapshot.MINIMUM))
                : words.text("comparison.follows.text");
    }

    private String missingTitle() {
        return words.text(basis.isPresent() ? "basis.few" : "comparison.follows");
    }

    private Optional<Edition> edition() {
        return basis.map(EditionBasis::edition);
    }
}
