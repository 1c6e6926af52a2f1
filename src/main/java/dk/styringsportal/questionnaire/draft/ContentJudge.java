package dk.styringsportal.questionnaire.draft;

import java.util.List;

/** Judges contents by the rules of questionnaire files, and knows what their schema allows. */
public interface ContentJudge {

    Judgement judge(Content content);

    /** What a file may say beside its themes, in the schema's order. */
    List<Shape.Member> ofQuestionnaire();

    /** What a theme may say beside its items. */
    List<Shape.Member> ofTheme();

    /** The names of the item types, in the schema's order: "single-choice". */
    List<String> itemTypes();

    /** What an item of that type may say; none for an unknown type. */
    List<Shape.Member> ofItem(String type);
}
