package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.prose.ProseSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an edition says of the whole nation, in the shape of source 004: results, method, response, a chapter for each theme, what
 * is most and least positive across them, where groups differ most, where need exceeds use and where two sides differ; appended what was
 * asked, every answer, nonresponse and correlations. The same edition always gives the same report.
 */
public final class NationalReport {

    private NationalReport() {}

    /**
     * @param self an edition of what the municipalities said of themselves in the same themes; empty where there is none
     * @param prose what KL's commentary is read with, and the pictures that it shows
     * @param data the edition's figures as CSV, which the report carries inside
     * @param language of the report's own words; Danish for every language but English
     */
    public static Report of(
            PublishedEdition published, Optional<PublishedEdition> self, ProseSource prose, byte[] data, Locale language) {
        Material material = Material.of(published, prose, language);
        Optional<Material> beside = self.map(edition -> Material.of(edition, prose, language));
        List<Block> blocks = new ArrayList<>(new ResultsChapter(material).blocks());
        blocks.add(new Block.Heading(2, material.text("nationwide.method")));
        published.content().method().forEach(text -> blocks.add(Material.paragraph(text)));
        blocks.addAll(new ResponseChapter(material).blocks());
        for (Theme theme : published.questionnaire().themes()) {
            blocks.addAll(new ThemeOfNation(material, beside, theme).blocks());
        }
        blocks.addAll(new CrossThemes(material).blocks());
        blocks.addAll(new GapsChapter(material).blocks());
        blocks.addAll(new NeedsChapter(material).blocks());
        blocks.addAll(new MirrorsChapter(material).blocks());
        blocks.addAll(new ClassesChapter(material).blocks());
        Appendices appendices = new Appendices(material);
        blocks.addAll(appendices.questionnaire());
        blocks.addAll(appendices.frequencies());
        blocks.addAll(new NonresponseAppendix(material).blocks());
        blocks.addAll(new CorrelationAppendix(material).blocks());
        return new Report(
                material.texts().language(), cover(material), notice(material), madeAt(published.edition()), blocks, true,
                List.of(new Report.Attachment("data.csv", material.text("nationwide.data"), "text/csv", data)));
    }

    /** Of an edition that is not to be published yet, when it was made. */
    private static Instant madeAt(Edition edition) {
        return edition.publishAt().orElse(edition.madeAt());
    }

    private static Report.Cover cover(Material material) {
        Edition edition = material.published().edition();
        List<Report.Cover.Fact> facts = new ArrayList<>();
        facts.add(fact(material, "edition", material.text("nationwide.edition.of", edition.version().toString(), edition.id().toString())));
        facts.add(fact(material, "closed", material.dates().day(material.content().facts().closedAt())));
        facts.add(edition.publishAt()
                .map(at -> fact(material, "published", material.dates().day(at)))
                .orElseGet(() -> fact(material, "published", material.text("nationwide.published.not"))));
        edition.withdrawal().ifPresent(why -> facts.add(fact(material, "withdrawn", why)));
        if (edition.version().isRevised()) {
            facts.add(fact(material, "reason", edition.reason()));
        }
        facts.add(fact(material, "checksum", edition.checksum()));
        return new Report.Cover(
                material.text("nationwide.report"), material.published().title(), material.questionnaire().title(), facts);
    }

    private static Report.Cover.Fact fact(Material material, String key, String value) {
        return new Report.Cover.Fact(material.text("nationwide.cover." + key), value);
    }

    private static Optional<Report.Notice> notice(Material material) {
        return material.published().isInvented()
                ? Optional.of(new Report.Notice(
                        material.texts().text("fictitious"), material.text("nationwide.fictitious")))
                : Optional.empty();
    }
}
