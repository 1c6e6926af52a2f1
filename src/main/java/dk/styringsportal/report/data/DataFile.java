package dk.styringsportal.report.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that an edition's figures can be had as. */
public enum DataFile {
    XLSX("data", "xlsx", "", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
    ODS("data", "ods", "", "application/vnd.oasis.opendocument.spreadsheet", "ODS"),
    CSV("data", "csv", "", "text/csv", "CSV"),
    CSV_PLAIN("data", "csv", "?variant=plain", "text/csv", "CSV"),
    JSON_STAT("data", "json-stat", "", "application/json", "JSON"),
    PPTX("figures", "pptx", "", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX");

    private final String stem;
    private final String ending;
    private final String query;
    private final String mediaType;
    private final String authorityCode;

    DataFile(String stem, String ending, String query, String mediaType, String authorityCode) {
        this.stem = stem;
        this.ending = ending;
        this.query = query;
        this.mediaType = mediaType;
        this.authorityCode = authorityCode;
    }

    /** "xlsx" */
    public String ending() {
        return ending;
    }

    /** Behind an edition's address: "data.csv?variant=plain". */
    public String address() {
        return place() + query;
    }

    /** The same without what chooses a variant: "data.csv". */
    public String place() {
        return stem + "." + ending;
    }

    /** As IANA registers it, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** In the EU's list of file types. */
    public String authorityCode() {
        return authorityCode;
    }

    /** "json-stat", "csv-plain"; for words and names. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<DataFile> all() {
        return Arrays.asList(values());
    }

    public static Optional<DataFile> of(String key) {
        return all().stream().filter(file -> file.key().equals(key)).findFirst();
    }
}
