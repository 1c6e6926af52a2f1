package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.response.sheet.SheetField;
import java.util.Optional;

/** Something that a working copy says and the portal does not. */
public sealed interface CopyChange {

    /** Names the change among all of one copy. */
    String name();

    /** Where it stands: "Styring!E14". */
    String cell();

    Item item();

    /** The revision that is in the portal now, from which the change is to be made; 0 where there is none. */
    long revision();

    /** Whether somebody has changed the same in the portal since the download. */
    boolean isConflict();

    /** Whether the cell is empty where there is something in the portal. */
    boolean takesBack();

    /**
     * An answer to one field.
     *
     * @param now of this field alone; empty where it is unanswered
     * @param wanted of this field alone; empty where the cell is
     */
    record Answer(
            SheetField field, String cell, Optional<AnswerValue> now, Optional<AnswerValue> wanted, long revision, boolean isConflict)
            implements CopyChange {

        @Override
        public String name() {
            return field.name();
        }

        @Override
        public Item item() {
            return field.item();
        }

        @Override
        public boolean takesBack() {
            return wanted.isEmpty();
        }
    }

    /** A new comment on an item, beside those of others: nobody changes what another has written. */
    record Remark(Item item, String cell, String text) implements CopyChange {

        /** No field is called so, since no code holds a colon. */
        @Override
        public String name() {
            return "kommentar:" + item.code();
        }

        @Override
        public long revision() {
            return 0;
        }

        @Override
        public boolean isConflict() {
            return false;
        }

        @Override
        public boolean takesBack() {
            return false;
        }
    }
}
