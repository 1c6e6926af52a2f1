package dk.styringsportal.campaign.contacts;

import java.util.Optional;

/**
 * Something wrong in a list of contacts.
 *
 * @param row where, as the file counts, from 1; 0 where it is about no row
 * @param column in which; empty where it is about the whole row
 * @param found what stands there, shortened; never what looks like a CPR number
 * @param right what would be right, as far as that can be guessed: "Aarhus"; may be empty
 */
public record ContactFault(int row, Optional<ContactColumn> column, String found, Kind kind, String right) {

    private static final int LONGEST = 60;

    /** What is wrong. */
    public enum Kind {
        /** The file is no table: neither a workbook nor text. */
        NO_TABLE,
        /** A quotation mark is opened and not closed, or text stands behind the one that closes. */
        QUOTES_BROKEN,
        /** More cells than are read; right: how many are. */
        TOO_MANY_CELLS,
        /** The file has no rows below its headings, or nothing at all. */
        NO_ROWS,
        /** There are more rows than are read; right: how many are. */
        TOO_MANY_ROWS,
        /** A column that must be there is not; right: its heading. */
        COLUMN_MISSING,
        /** Two columns have headings that mean the same. */
        COLUMN_TWICE,
        MUNICIPALITY_MISSING,
        /** No municipality has that name or code; right: the one that is spelt most like it. */
        MUNICIPALITY_UNKNOWN,
        /** The round does not ask that municipality. */
        MUNICIPALITY_OUTSIDE,
        /** More municipalities than one invitation is about; right: how many it is. */
        MUNICIPALITIES_TOO_MANY,
        GROUP_MISSING,
        /** The questionnaire has no such group; right: the one that is spelt most like it, else all there are. */
        GROUP_UNKNOWN,
        /** Neither name, role nor address. */
        NOBODY,
        /** The address is none. */
        ADDRESS_MALFORMED,
        /** There is no address where mail is the only way. */
        ADDRESS_MISSING,
        /** A leader's line holds more than name, mail and role. */
        LINE_TOO_LONG,
        /** A leader hands in more people than is allowed; right: how many are. */
        PEOPLE_TOO_MANY,
        /** Longer than is kept; right: how many characters are. */
        TOO_LONG,
        /** Characters that no text has. */
        UNPRINTABLE,
        /** Neither Danish nor English. */
        LANGUAGE_UNKNOWN,
        /** The text holds what looks like a CPR number. */
        CPR_NUMBER
    }

    public ContactFault {
        found = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    static ContactFault of(Kind kind, int row, ContactColumn column, String found, String right) {
        return new ContactFault(row, Optional.of(column), found, kind, right);
    }

    /** The same without what stands there. */
    ContactFault asPersonNumber() {
        return new ContactFault(row, column, "", Kind.CPR_NUMBER, "");
    }

    /** About a row as a whole, or with row 0 about the file. */
    public static ContactFault ofRow(Kind kind, int row, String right) {
        return new ContactFault(row, Optional.empty(), "", kind, right);
    }
}
