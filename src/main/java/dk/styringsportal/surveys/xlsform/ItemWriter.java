package dk.styringsportal.surveys.xlsform;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the rows of one item: a question, or of a matrix a group with a question in each row or cell. */
final class ItemWriter {

    /** Behind a matrix's name: the note with its help, since a group has no hint. */
    static final String HELP = "_hjaelp";

    private final FormSheet survey;
    private final ChoiceSheet choices;
    private final Relevance relevance;
    private final FormNames names;
    private final Losses losses;

    ItemWriter(FormSheet survey, ChoiceSheet choices, Relevance relevance, FormNames names, Losses losses) {
        this.survey = survey;
        this.choices = choices;
        this.relevance = relevance;
        this.names = names;
        this.losses = losses;
    }

    void write(NamedItem item) {
        switch (item.type()) {
            case "single-choice", "scale", "multiple-choice", "ranking" -> choice(item);
            case "single-choice-matrix", "multiple-choice-matrix" -> choiceMatrix(item);
            case "number" -> survey.add(answered(item, numberType(item.part())).hint(withUnit(item.part())));
            case "number-matrix" -> numberMatrix(item);
            case "percentages" -> percentages(item);
            case "short-text" -> survey.add(answered(item, "text"));
            case "long-text" -> survey.add(answered(item, "text").with(FormColumn.APPEARANCE, "multiline"));
            case "date", "file" -> survey.add(answered(item, item.type()));
            case "information" -> survey.add(worded(item, "note"));
            default -> note(item, "loss.type", item.type());
        }
    }

    /** What cannot be asked at all is at least shown. */
    private void note(NamedItem item, String why, Object... details) {
        losses.add(item.place(), why, details);
        survey.add(worded(item, "note"));
    }

    private FormRow worded(NamedItem item, String type) {
        return FormRow.of(type, item.name())
                .label(label(item))
                .hint(item.part().words("help"))
                .with(FormColumn.RELEVANT, relevant(item));
    }

    private Words label(NamedItem item) {
        if (item.part().words("text").isEmpty()) {
            losses.add(item.place(), "loss.noText");
            return new Words(item.place(), "");
        }
        return item.part().words("text");
    }

    private FormRow answered(NamedItem item, String type) {
        return worded(item, type)
                .with(FormColumn.REQUIRED, item.requirement())
                .constraint(Constraints.of(item.part(), item.options()));
    }

    private void choice(NamedItem item) {
        if (item.options().isEmpty()) {
            note(item, "loss.noOptions");
            return;
        }
        survey.add(answered(item, selectType(item) + " " + choices.list(item))
                .with(FormColumn.CHOICE_FILTER, choices.filter(item))
                .with(FormColumn.APPEARANCE, item.type().equals("scale") ? "likert" : ""));
    }

    private static String selectType(NamedItem item) {
        if (item.type().equals("ranking")) {
            return "rank";
        }
        return item.type().startsWith("multiple-choice") ? "select_multiple" : "select_one";
    }

    /** A table, or where options depend on answers a list, since tables have the same options in every row. */
    private void choiceMatrix(NamedItem item) {
        if (item.options().isEmpty() || item.rows().isEmpty()) {
            note(item, item.options().isEmpty() ? "loss.noOptions" : "loss.noRows");
            return;
        }
        String filter = choices.filter(item);
        String list = choices.list(item);
        begin(item, filter.isEmpty() ? "table-list" : "field-list");
        for (Part row : item.rows()) {
            survey.add(row(item, row, selectType(item) + " " + list)
                    .constraint(Constraints.of(item.part(), item.options()))
                    .with(FormColumn.CHOICE_FILTER, filter));
        }
        end(item);
    }

    private FormRow row(NamedItem item, Part row, String type) {
        return FormRow.of(type, item.rowNames().get(row.text("key")))
                .label(labelOf(row))
                .with(FormColumn.RELEVANT, relevant(item, row))
                .with(FormColumn.REQUIRED, item.requirement());
    }

    private static Words labelOf(Part part) {
        return part.words("label").isEmpty() ? new Words(part.text("key"), "") : part.words("label");
    }

    /** A group for each row, with a question in each column. */
    private void numberMatrix(NamedItem item) {
        List<Part> columns = item.part().parts("columns");
        if (item.rows().isEmpty() || columns.isEmpty()) {
            note(item, "loss.noRows");
            return;
        }
        begin(item, "field-list");
        for (Part row : item.rows()) {
            String key = row.text("key");
            survey.add(row(item, row, "begin_group").with(FormColumn.REQUIRED, ""));
            for (Part column : columns) {
                survey.add(FormRow.of(numberType(column), item.cellNames().get(key).get(column.text("key")))
                        .label(labelOf(column))
                        .hint(withUnit(column))
                        .with(FormColumn.REQUIRED, item.requirement())
                        .constraint(Constraints.number(column)));
            }
            survey.add(FormRow.of("end_group", item.rowNames().get(key)));
        }
        end(item);
    }

    private void percentages(NamedItem item) {
        List<Part> rows = item.rows();
        if (rows.isEmpty()) {
            note(item, "loss.noRows");
            return;
        }
        int decimals = item.part().wholeNumber("decimals", 0);
        int adding = item.part().flag("mustAddUp", true) ? lastAlwaysAsked(rows) : -1;
        if (item.part().flag("mustAddUp", true) && (adding < 0 || rows.size() < 2)) {
            losses.add(item.place(), "loss.sum");
        }
        begin(item, "field-list");
        for (int i = 0; i < rows.size(); i++) {
            String key = rows.get(i).text("key");
            List<String> others = i == adding
                    ? item.rowNames().values().stream().filter(name -> !name.equals(item.rowNames().get(key))).toList()
                    : List.of();
            survey.add(row(item, rows.get(i), decimals > 0 ? "decimal" : "integer")
                    .constraint(Constraints.percentage(decimals, others)));
        }
        end(item);
    }

    /** The row in which the sum is judged: respondents come to it last. -1 if there is none. */
    private static int lastAlwaysAsked(List<Part> rows) {
        return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).has("enableWhen")).max().orElse(-1);
    }

    private void begin(NamedItem item, String appearance) {
        survey.add(FormRow.of("begin_group", item.name())
                .label(label(item))
                .with(FormColumn.RELEVANT, relevant(item))
                .with(FormColumn.APPEARANCE, appearance));
        if (!item.part().words("help").isEmpty()) {
            survey.add(FormRow.of("note", names.claim(item.name() + HELP)).label(item.part().words("help")));
        }
    }

    private void end(NamedItem item) {
        survey.add(FormRow.of("end_group", item.name()));
    }

    private String relevant(NamedItem item) {
        Optional<String> expression = relevance.of(item.part());
        if (expression.isEmpty()) {
            losses.add(item.place(), "loss.condition.item");
        }
        return expression.orElse("");
    }

    private String relevant(NamedItem item, Part row) {
        Optional<String> expression = relevance.of(row);
        if (expression.isEmpty()) {
            losses.add(item.place(), "loss.condition.row", row.text("key"));
        }
        return expression.orElse("");
    }

    private static String numberType(Part format) {
        return format.wholeNumber("decimals", 0) > 0 ? "decimal" : "integer";
    }

    /** The help with the unit behind it, since a number in a form has no unit of its own. */
    private static Words withUnit(Part format) {
        return format.words("help").followedBy(unit(format.words("unit")));
    }

    /** "Enhed: kr." in each language that has one. */
    static Words unit(Words unit) {
        Words sentence = FormTexts.words("unit", unit.danish().isEmpty() ? unit.english() : unit.danish());
        return new Words(
                unit.danish().isEmpty() ? "" : sentence.danish(),
                unit.english().isEmpty() ? "" : FormTexts.words("unit", unit.english()).english());
    }
}
