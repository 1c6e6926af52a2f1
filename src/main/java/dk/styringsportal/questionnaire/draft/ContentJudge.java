package dk.styringsportal.questionnaire.draft;

import java.util.List;

/** Judges contents by the rules of questionnaire files, and knows what their schema allows. */
public interface ContentJudge {

    /** As the file that the content gives: a version has that file's hash, and what is too large for a file is a fault. */
    Judgement judge(Content content);

    /**
     * The same without making the file, which takes longer than all the rest: for faults, and to show and try.
     *
     * @return a version without a hash, where the content makes sense
     */
    Judgement glance(Content content);

    /** What a file may say beside its themes, in the schema's order. */
    List<Shape.Member> ofQuestionnaire();

    /** What a theme may say beside its items. */
    List<Shape.Member> ofTheme();

    /** The names of the item types, in the schema's order: "single-choice". */
    List<String> itemTypes();

    /** What an item of that type may say; none for an unknown type. */
    List<Shape.Member> ofItem(String type);
}
