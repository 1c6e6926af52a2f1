package dk.styringsportal.surveys.spreadsheet;

import static dk.styringsportal.surveys.spreadsheet.BilingualNotation.BILINGUAL;
import static dk.styringsportal.surveys.spreadsheet.ListNotation.KEYS;
import static dk.styringsportal.surveys.spreadsheet.ListNotation.LINES;
import static dk.styringsportal.surveys.spreadsheet.Notations.KEY;
import static dk.styringsportal.surveys.spreadsheet.Notations.NUMBER;
import static dk.styringsportal.surveys.spreadsheet.Notations.SCALAR;
import static dk.styringsportal.surveys.spreadsheet.Notations.TEXT;
import static dk.styringsportal.surveys.spreadsheet.Notations.TRUTH;
import static dk.styringsportal.surveys.spreadsheet.Notations.WHOLE_NUMBER;
import static dk.styringsportal.surveys.spreadsheet.PairsNotation.POINTS;
import static dk.styringsportal.surveys.spreadsheet.PairsNotation.THRESHOLDS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The sheets of a questionnaire's workbook. A new name in the schema gets its column here; until then it stands on the last sheet. */
final class SheetForms {

    private static final Notation BEHAVIOUR = word("behaviour", "all", "any");

    private static final Notation SIDE = members("item", KEY, "row", KEY, "answer", KEYS, "notTicked", KEYS);

    /** A line for each member of the questionnaire itself. */
    static final List<Field> QUESTIONNAIRE = fields("form",
            "id", KEY, "version", KEY, "state", word("state", "draft", "pilot", "published", "retired"), "title", BILINGUAL,
            "introduction", BILINGUAL, "origin", BILINGUAL, "previous", KEY, "reservation", BILINGUAL);

    static final SheetForm GROUPS = sheet("groups", List.of(), "id", KEY, "title", BILINGUAL,
            "speaksFor", word("speaksfor", "self", "municipality"));

    static final SheetForm THEMES = sheet("themes", List.of(),
            "number", WHOLE_NUMBER, "title", BILINGUAL, "introduction", BILINGUAL, "weight", SCALAR);

    static final SheetForm ITEMS = sheet("items", List.of("theme"),
            "code", KEY, "number", WHOLE_NUMBER,
            "type", word("type", "single-choice", "multiple-choice", "scale", "single-choice-matrix", "multiple-choice-matrix", "number",
                    "number-matrix", "percentages", "short-text", "long-text", "date", "ranking", "file", "information"),
            "text", BILINGUAL, "help", BILINGUAL, "stem", KEY, "groups", KEYS, "optional", TRUTH, "overall", TRUTH,
            "enableBehavior", BEHAVIOUR, "scale", KEY, "reversed", TRUTH, "rowSet", KEY, "minimumTicks", WHOLE_NUMBER,
            "maximumTicks", WHOLE_NUMBER, "places", WHOLE_NUMBER, "unit", BILINGUAL, "minimum", NUMBER, "maximum", NUMBER,
            "decimals", WHOLE_NUMBER, "mustAddUp", TRUTH, "maximumLength", WHOLE_NUMBER, "earliest", KEY, "latest", KEY,
            "maximumFiles", WHOLE_NUMBER, "allow", ListNotation.words(Words.of("means", List.of("dont-know", "not-applicable"))),
            "wordingStatus", word("wordingStatus", "transcribed", "reconstructed", "own"), "lines", SCALAR);

    static final SheetForm OPTIONS = sheet("options", List.of("item", "scale"),
            "key", KEY, "label", BILINGUAL, "points", POINTS, "value", NUMBER, "means", word("means", "dont-know", "not-applicable"),
            "exclusive", TRUTH, "printed", LINES, "enableBehavior", BEHAVIOUR);

    static final SheetForm ROWS = sheet("rows", List.of("item", "rowSet"),
            "key", KEY, "label", BILINGUAL, "groups", KEYS, "enableBehavior", BEHAVIOUR);

    static final SheetForm COLUMNS = sheet("columns", List.of("item"),
            "key", KEY, "label", BILINGUAL, "unit", BILINGUAL, "minimum", NUMBER, "maximum", NUMBER, "decimals", WHOLE_NUMBER);

    static final SheetForm CONDITIONS = sheet("conditions", List.of("item", "scale", "rowSet", "option", "row"),
            "item", KEY, "row", KEY, "column", KEY, "operator", word("operator", "exists", "=", "!=", ">", "<", ">=", "<="),
            "answer", SCALAR);

    static final SheetForm WORDINGS = sheet("wordings", List.of("item", "stem", "group"), "text", BILINGUAL);

    static final SheetForm STEMS = sheet("stems", List.of("stem"), "text", BILINGUAL);

    static final SheetForm RULES = sheet("rules", List.of("item"),
            "rule", word("rule", "points-per-option", "mean-of-rows", "count-threshold", "share-of-ticks", "mean-of-scale-values",
                    "need-minus-use", "mirror-gap"),
            "ruleText", BILINGUAL, "weight", SCALAR, "notAsked", word("notAsked", "leave-out", "no-score"), "counting", KEYS,
            "thresholds", THRESHOLDS, "use", KEY, "mirror", members("of", KEYS, "minus", KEYS), "recommendation", BILINGUAL,
            "sources", LINES);

    static final SheetForm CONSISTENCY = sheet("consistency", List.of(),
            "id", KEY, "when", SIDE, "expect", SIDE, "text", BILINGUAL, "offer", TRUTH);

    static final SheetForm CHECKS = sheet("checks", List.of(),
            "id", KEY, "sum", KEYS, "operator", word("sumOperator", "=", "<=", ">="), "of", KEYS, "text", BILINGUAL);

    /** One line. */
    static final SheetForm ASSESSMENT = sheet("assessment", List.of(), "introduction", BILINGUAL);

    static final SheetForm CRITERIA = sheet("criteria", List.of(), "key", KEY, "label", BILINGUAL, "text", BILINGUAL);

    static final SheetForm RATINGS = sheet("ratings", List.of(),
            "key", KEY, "label", BILINGUAL, "value", NUMBER, "means", word("means", "dont-know", "not-applicable"));

    static final SheetForm SOURCES = sheet("sources", List.of(), "cited", TEXT, "literature", KEYS);

    static final SheetForm LITERATURE = sheet("literature", List.of(), "key", KEY, "reference", TEXT);

    /** In the order of the workbook, between the questionnaire itself and what is left over. */
    static final List<SheetForm> ALL = List.of(GROUPS, THEMES, ITEMS, OPTIONS, ROWS, COLUMNS, CONDITIONS, WORDINGS, STEMS, RULES,
            CONSISTENCY, CHECKS, ASSESSMENT, CRITERIA, RATINGS, SOURCES, LITERATURE);

    /** Workbooks that were written before questionnaires could be assessed have none of these. */
    static final List<SheetForm> LATER = List.of(ASSESSMENT, CRITERIA, RATINGS);

    private SheetForms() {}

    private static SheetForm sheet(String key, List<String> owners, Object... membersAndNotations) {
        return new SheetForm(key, owners, fields(key, membersAndNotations));
    }

    private static List<Field> fields(String sheet, Object... membersAndNotations) {
        List<Field> fields = new ArrayList<>();
        notations(membersAndNotations).forEach((member, notation) -> fields.add(Field.of(sheet, member, notation)));
        return fields;
    }

    private static Notation members(Object... membersAndNotations) {
        return new MembersNotation(notations(membersAndNotations));
    }

    private static LinkedHashMap<String, Notation> notations(Object... membersAndNotations) {
        LinkedHashMap<String, Notation> notations = new LinkedHashMap<>();
        for (int i = 0; i < membersAndNotations.length; i += 2) {
            notations.put((String) membersAndNotations[i], (Notation) membersAndNotations[i + 1]);
        }
        return notations;
    }

    private static Notation word(String list, String... words) {
        return Notations.word(Words.of(list, List.of(words)));
    }
}
