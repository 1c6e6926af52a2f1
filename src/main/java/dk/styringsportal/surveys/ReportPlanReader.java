package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import dk.styringsportal.questionnaire.figures.ReportPlan;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.ShortText;
import java.util.List;
import java.util.Optional;

/** Reads which figures the report on key figures draws, from a file that the schema has found sound. */
final class ReportPlanReader {

    private final QuestionnaireVersion questionnaire;
    private final List<KeyFigure> figures;
    private final Faults faults;

    /** @param figures the file's key figures */
    ReportPlanReader(QuestionnaireVersion questionnaire, List<KeyFigure> figures, Faults faults) {
        this.questionnaire = questionnaire;
        this.figures = figures;
        this.faults = faults;
    }

    /** Faults are noted, and what is faulty left out. */
    ReportPlan read(Section report) {
        List<Item> about = report.texts("about").stream()
                .flatMap(code -> faults.tried(() -> withOptions(report, code)).stream())
                .toList();
        Optional<Item> reservations = report.optional("reservations")
                .flatMap(code -> faults.tried(() -> withWords(report, code)));
        List<ReportPlan.Chapter> chapters = report.sections("chapters").stream().map(this::chapter).toList();
        return new ReportPlan(about, reservations, chapters);
    }

    private ReportPlan.Chapter chapter(Section chapter) {
        return new ReportPlan.Chapter(
                FigureReader.text(chapter, "title"), faults.triedEach(chapter.sections("figures"), this::figure));
    }

    private ReportFigure figure(Section figure) {
        List<KeyFigure> shown = figure.texts("of").stream().map(key -> keyFigure(figure, key)).toList();
        return new ReportFigure(
                figure.optional("number"),
                FigureReader.text(figure, "title"),
                figure.text("shows").equals("numbers")
                        ? new ReportFigure.Content.Numbers(shown)
                        : new CountsReader(figure, shown).read(),
                figure.has("note") ? Optional.of(FigureReader.text(figure, "note")) : Optional.empty(),
                figure.optional("lines"));
    }

    private KeyFigure keyFigure(Section figure, String key) {
        return figures.stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> figure.fault("of", "figures.report.figure", key));
    }

    private Item withOptions(Section report, String code) {
        Item item = item(report, "about", code);
        if (item.options().isEmpty() || !item.rows().isEmpty()) {
            throw report.fault("about", "figures.report.options", code);
        }
        return item;
    }

    private Item withWords(Section report, String code) {
        Item item = item(report, "reservations", code);
        if (!(item.type() instanceof LongText) && !(item.type() instanceof ShortText)) {
            throw report.fault("reservations", "figures.report.words", code);
        }
        return item;
    }

    private Item item(Section report, String name, String code) {
        return questionnaire.item(code).orElseThrow(() -> report.fault(name, "condition.item", code, Known.items(questionnaire.items())));
    }
}
