package dk.styringsportal.questionnaire;

/** One column of a matrix of numbers: what is counted or measured in it, for example "2018, helårspersoner". */
public record Column(ColumnKey key, String label, NumberFormat format) {

    public Column {
        if (label == null || label.isBlank()) {
            throw new IllegalArgumentException("Column " + key + " has no label");
        }
    }
}
