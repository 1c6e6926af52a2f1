package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportPlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which key figures are drawn: {@code figures.yaml} beside a questionnaire. Syntax, then the schema, then what it says of the questionnaire. */
final class FigureFileReader {

    private static final FileSchema SCHEMA = new FileSchema("figures.schema.json");

    /** Source 003, line 378. */
    private static final int FEW_UNDER = 20;

    private final Faults faults = new Faults();
    private final Section file;
    private final QuestionnaireVersion questionnaire;
    private final Named named;

    private FigureFileReader(YamlDocument document, QuestionnaireVersion questionnaire, Named named) {
        this.file = Section.of(document, new Texts(faults));
        this.questionnaire = questionnaire;
        this.named = named;
    }

    /**
     * @param name the file's, for faults
     * @param questionnaire the one whose numbers it is about
     * @param named whether it must name it
     * @throws QuestionnaireFileException naming what is wrong, in the order of the file
     */
    static FigureSheet read(String name, byte[] content, QuestionnaireVersion questionnaire, Named named) {
        YamlDocument document = YamlFile.read(name, content);
        List<QuestionnaireFault> againstSchema = SCHEMA.faults(document);
        if (!againstSchema.isEmpty()) {
            throw new QuestionnaireFileException(againstSchema);
        }
        return new FigureFileReader(document, questionnaire, named).build();
    }

    private FigureSheet build() {
        if (named == Named.HERE && !file.text("questionnaire").equals(questionnaire.id().toString())) {
            faults.add(file.fault("questionnaire", "cases.questionnaire", questionnaire.id()));
        }
        FigureReader reader = new FigureReader(questionnaire, years());
        Set<String> keys = new HashSet<>();
        List<KeyFigure> figures = faults.triedEach(file.sections("figures"), section -> {
            if (!keys.add(section.text("key"))) {
                throw section.fault("key", "part.twice", section.text("key"));
            }
            return reader.read(section);
        });
        faults.check();
        Optional<ReportPlan> report = file.optionalSection("report")
                .map(section -> new ReportPlanReader(questionnaire, figures, faults).read(section));
        faults.check();
        return new FigureSheet(questionnaire.id(), file.wholeNumber("fewUnder", FEW_UNDER), figures, report);
    }

    private Map<String, Integer> years() {
        Map<String, Integer> years = new HashMap<>();
        file.optionalSection("years").ifPresent(section -> section.names().forEach(column -> {
            if (questionnaire.items().stream().flatMap(item -> item.columns().stream())
                    .noneMatch(known -> known.key().value().equals(column))) {
                faults.add(section.fault(column, "figures.column", column));
            }
            years.put(column, section.wholeNumber(column));
        }));
        return years;
    }
}
