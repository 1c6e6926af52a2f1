package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.cases.CaseCell;
import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.cases.CellAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads how cases add up: {@code cases.yaml} beside a questionnaire. Syntax, then the schema, then what it says of the questionnaire. */
final class CaseFileReader {

    private static final FileSchema SCHEMA = new FileSchema("cases.schema.json");
    private static final int MARK_LENGTH = 16;

    private final Faults faults = new Faults();
    private final Section file;
    private final QuestionnaireVersion questionnaire;
    private final Named named;
    private final Map<String, CaseColumn> columns = new LinkedHashMap<>();

    private CaseFileReader(YamlDocument document, QuestionnaireVersion questionnaire, Named named) {
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
    static CaseSheet read(String name, byte[] content, QuestionnaireVersion questionnaire, Named named) {
        YamlDocument document = YamlFile.read(name, content);
        List<QuestionnaireFault> againstSchema = SCHEMA.faults(document);
        if (!againstSchema.isEmpty()) {
            throw new QuestionnaireFileException(againstSchema);
        }
        return new CaseFileReader(document, questionnaire, named).build(content);
    }

    private CaseSheet build(byte[] content) {
        if (named == Named.HERE && !file.text("questionnaire").equals(questionnaire.id().toString())) {
            faults.add(file.fault("questionnaire", "cases.questionnaire", questionnaire.id()));
        }
        CaseColumnReader columnReader = new CaseColumnReader(questionnaire, file);
        file.sections("columns").forEach(section -> faults.tried(() -> columnReader.read(section)).ifPresent(column -> {
            if (columns.putIfAbsent(column.key(), column) != null) {
                faults.add(section.fault("key", "part.twice", column.key()));
            }
        }));
        // Of a faulty column nothing is known, so the sums are judged when all columns are sound
        faults.check();
        List<CaseSheet.Typed> typed = typed();
        List<CaseCell> cells = cells();
        faults.check();
        checkComplete(cells, typed);
        faults.check();
        return new CaseSheet(
                questionnaire.id(), mark(content), file.wholeNumber("rows"), List.copyOf(columns.values()), cells, typed);
    }

    /** Another one for each change of the file or of its questionnaire. */
    private String mark(byte[] content) {
        String both = questionnaire.contentHash() + QuestionnaireReader.hash(content);
        return QuestionnaireReader.hash(both.getBytes(StandardCharsets.US_ASCII)).substring(0, MARK_LENGTH);
    }

    private List<CaseSheet.Typed> typed() {
        return faults.triedEach(file.sections("typed"), section -> {
            Item item = questionnaire.item(section.text("item"))
                    .orElseThrow(() -> section.fault(
                            "item", "condition.item", section.text("item"), Known.items(questionnaire.items())));
            return new CaseSheet.Typed(item.code(), section.text("why"));
        });
    }

    private Map<String, List<CaseColumn>> series() {
        Map<String, List<CaseColumn>> series = new LinkedHashMap<>();
        file.optionalSection("series").ifPresent(all -> all.names().forEach(name -> {
            if (columns.containsKey(name)) {
                faults.add(all.fault(name, "part.twice", name));
            }
            series.put(name, faults.triedEach(all.texts(name), key -> Optional.ofNullable(columns.get(key))
                    .orElseThrow(() -> all.fault(name, "cases.column", key))));
        }));
        return series;
    }

    /** In the questionnaire's order. */
    private List<CaseCell> cells() {
        Map<String, List<CaseColumn>> series = series();
        faults.check();
        CaseSumReader reader =
                new CaseSumReader(questionnaire, new CaseConditionReader(columns, series), file.wholeNumber("meanFrom"));
        Map<String, CaseCell> read = new LinkedHashMap<>();
        for (Section sum : file.sections("sums")) {
            faults.tried(() -> reader.read(sum)).orElse(List.of()).forEach(cell -> {
                if (read.putIfAbsent(cell.address().toString(), cell) != null) {
                    faults.add(sum.fault("", "part.twice", cell.address()));
                }
            });
        }
        return questionnaire.items().stream()
                .flatMap(item -> addresses(item).stream())
                .map(address -> read.get(address.toString()))
                .filter(cell -> cell != null)
                .toList();
    }

    /** Nothing that is asked is forgotten: it is added up, or said to be typed. */
    private void checkComplete(List<CaseCell> cells, List<CaseSheet.Typed> typed) {
        Set<String> known = new TreeSet<>();
        cells.forEach(cell -> known.add(cell.address().toString()));
        Set<String> byHand = new TreeSet<>();
        typed.forEach(question -> byHand.add(question.item().value()));
        for (Item item : questionnaire.items()) {
            List<String> missing = addresses(item).stream().map(CellAddress::toString).filter(at -> !known.contains(at)).toList();
            if (item.type().asks() && !missing.isEmpty() && !byHand.contains(item.code().value())) {
                faults.add(file.fault("sums", "cases.forgotten", missing.get(0)));
            }
        }
    }

    private static List<CellAddress> addresses(Item item) {
        if (item.columns().isEmpty()) {
            return List.of(new CellAddress(item.code(), Optional.empty(), Optional.empty()));
        }
        List<CellAddress> addresses = new ArrayList<>();
        for (Row row : item.rows()) {
            for (Column column : item.columns()) {
                addresses.add(new CellAddress(item.code(), Optional.of(row.key()), Optional.of(column.key())));
            }
        }
        return addresses;
    }
}
