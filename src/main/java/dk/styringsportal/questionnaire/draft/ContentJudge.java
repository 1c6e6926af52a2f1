package dk.styringsportal.questionnaire.draft;

import java.util.List;

/** Judges contents by the rules of questionnaire files, and knows what their schema allows. */
public interface ContentJudge {

    Judgement judge(Content content);

    /** The names of the item types, in the schema's order: "single-choice". */
    List<String> itemTypes();

    /** What an item of that type may say, in the schema's order: "code", "text", "options"; none for an unknown type. */
    List<String> names(String itemType);
}
