package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Loss;
import dk.styringsportal.surveys.workbook.Workbook;
import java.util.EnumSet;
import java.util.List;

/** Writes a questionnaire as the sheets of an XLSForm. What makes no sense yet is written as far as it can be. */
final class FormWriter {

    /** Behind a group's name: the note that introduces it. */
    static final String INTRODUCTION = "_intro";

    /** Before a stem's name, in its group's. */
    static final String STEM = "stem_";

    /** Before a theme's number, in its group's name. */
    static final String THEME = "tema_";

    private static final EnumSet<FormColumn> SURVEY =
            EnumSet.of(FormColumn.TYPE, FormColumn.NAME, FormColumn.LABEL, FormColumn.LABEL_ENGLISH, FormColumn.REQUIRED);

    private static final EnumSet<FormColumn> CHOICES =
            EnumSet.of(FormColumn.LIST, FormColumn.NAME, FormColumn.LABEL, FormColumn.LABEL_ENGLISH);

    private final Part file;
    private final Losses losses = new Losses();
    private final FormNames names = new FormNames();
    private final FormSheet survey = new FormSheet();
    private final NamedItems items;
    private final ChoiceSheet choices;
    private final ItemWriter itemWriter;
    private int asked;

    private FormWriter(Content content) {
        this.file = new Part(content.root());
        this.items = new NamedItems(file, names);
        Relevance relevance = new Relevance(items);
        this.choices = new ChoiceSheet(relevance, losses);
        this.itemWriter = new ItemWriter(survey, choices, relevance, names, losses);
    }

    /** @param losses what is not in the workbook */
    record Form(Workbook workbook, List<Loss> losses) {}

    static Form write(Content content) {
        return new FormWriter(content).written();
    }

    private Form written() {
        new FileLosses(file, losses).tell();
        if (!file.words("introduction").isEmpty()) {
            survey.add(FormRow.of("note", names.claim("introduktion")).label(file.words("introduction")));
        }
        List<Part> themes = file.parts("themes");
        for (int theme = 0; theme < themes.size(); theme++) {
            theme(themes.get(theme), items.ofTheme(theme), "themes/" + theme);
        }
        boolean english = survey.hasEnglish() || choices.sheet().hasEnglish();
        if (english && survey.withoutEnglish() + choices.sheet().withoutEnglish() > 0) {
            losses.add("en", "loss.english", survey.withoutEnglish() + choices.sheet().withoutEnglish());
        }
        return new Form(
                new Workbook(List.of(
                        survey.written("survey", SURVEY, english), choices.sheet().written("choices", CHOICES, english), settings())),
                losses.all());
    }

    private Workbook.Sheet settings() {
        return new Workbook.Sheet("settings", List.of(
                List.of("form_title", "form_id", "version", "default_language"),
                List.of(file.words("title").danish(), file.text("id"), file.text("version"), "Dansk (da)")));
    }

    private void theme(Part theme, List<NamedItem> themeItems, String place) {
        String number = theme.text("number");
        String name = names.claim(THEME + (number.isEmpty() ? "0" : FormNames.ofChoice(number)));
        losses.addIfAny(place, "loss.unknown", ItemLosses.others(theme, FileLosses.OF_THEMES));
        if (theme.has("weight")) {
            losses.add(place, "loss.themeWeight", theme.text("weight"));
        }
        survey.add(FormRow.of("begin_group", name).label(theme.words("title")));
        if (!theme.words("introduction").isEmpty()) {
            survey.add(FormRow.of("note", names.claim(name + INTRODUCTION)).label(theme.words("introduction")));
        }
        String stem = "";
        for (NamedItem item : themeItems) {
            stem = underStem(stem, item.part().text("stem"));
            new ItemLosses(item, losses).tell(item.type().equals("information") ? 0 : ++asked);
            itemWriter.write(item);
        }
        underStem(stem, "");
        survey.add(FormRow.of("end_group", name));
    }

    /** Ends the group of one stem and begins that of the next, where they differ. */
    private String underStem(String before, String now) {
        if (!before.equals(now)) {
            if (!before.isEmpty()) {
                survey.add(FormRow.of("end_group", ""));
            }
            if (!now.isEmpty()) {
                survey.add(FormRow.of("begin_group", names.claim(STEM + FormNames.ofChoice(now)))
                        .label(file.part("stems").part(now).words("text")));
            }
        }
        return now;
    }
}
