package dk.styringsportal.report.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that an edition's figures can be had as. */
public enum DataFile {
    XLSX("xlsx", "", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
    ODS("ods", "", "application/vnd.oasis.opendocument.spreadsheet", "ODS"),
    CSV("csv", "", "text/csv", "CSV"),
    CSV_PLAIN("csv", "?variant=plain", "text/csv", "CSV"),
    JSON_STAT("json-stat", "", "application/json", "JSON");

    private final String ending;
    private final String query;
    private final String mediaType;
    private final String authorityCode;

    DataFile(String ending, String query, String mediaType, String authorityCode) {
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
        return "data." + ending + query;
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
