package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionState;
import java.util.List;

/** How a report says which edition its figures are from, so that the edition can be found and known again. */
public final class EditionNamed {

    private final Edition edition;
    private final ReportTexts texts;
    private final Dates dates;

    public EditionNamed(Edition edition, ReportTexts texts, Dates dates) {
        this.edition = edition;
        this.texts = texts;
        this.dates = dates;
    }

    /** "Udgave 1.0 (nr. 12), offentliggjort 3. marts 2026" */
    public String text() {
        return texts.text("basis.edition", edition.version().toString(), edition.id().toString(), state());
    }

    /** For the cover: the edition, and its checksum. */
    public List<Report.Cover.Fact> facts() {
        return List.of(
                new Report.Cover.Fact(texts.text("cover.basis"), text()),
                new Report.Cover.Fact(texts.text("cover.checksum"), edition.checksum()));
    }

    private String state() {
        if (edition.state() == EditionState.WITHDRAWN) {
            return texts.text("basis.withdrawn");
        }
        return edition.state() == EditionState.PUBLISHED && edition.publishAt().isPresent()
                ? texts.text("basis.published", dates.day(edition.publishAt().get()))
                : texts.text("basis.unpublished");
    }

    /** For the method: that it does not change, and its checksum. */
    public String method() {
        return texts.text("method.edition", edition.version().toString(), edition.id().toString(), edition.checksum());
    }
}
