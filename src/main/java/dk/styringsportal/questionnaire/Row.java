package dk.styringsportal.questionnaire;

/** One line of a matrix: what is asked about, for example "§ 107". */
public record Row(RowKey key, String label, Routing routing) {

    /** A row for everybody. */
    public Row(RowKey key, String label) {
        this(key, label, Routing.EVERYBODY);
    }


    public Row {
        if (label == null || label.isBlank()) {
            throw new IllegalArgumentException("Row " + key + " has no label");
        }
    }
}
