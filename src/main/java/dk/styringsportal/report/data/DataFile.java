package dk.styringsportal.report.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that an edition's figures can be had as. */
public enum DataFile {
    REPORT("report", "pdf", "", "application/pdf", "PDF"),
    XLSX("data", "xlsx", "", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
    ODS("data", "ods", "", "application/vnd.oasis.opendocument.spreadsheet", "ODS"),
    CSV("data", "csv", "", "text/csv", "CSV"),
    CSV_PLAIN("data", "csv", "?variant=plain", "text/csv", "CSV"),
    JSON_STAT("data", "json-stat", "", "application/json", "JSON"),
    PPTX("figures", "pptx", "", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX");

    private final String start;
    private final String ending;
    private final String query;
    private final String mediaType;
    private final String authorityCode;

    DataFile(String start, String ending, String query, String mediaType, String authorityCode) {
        this.start = start;
        this.ending = ending;
        this.query = query;
        this.mediaType = mediaType;
        this.authorityCode = authorityCode;
    }

    /** "xlsx" */
    public String ending() {
        return ending;
    }

    /** Behind an edition's address: "data.csv", whatever chooses a variant left out. */
    public String path() {
        return start + "." + ending;
    }

    /** Behind an edition's address: "data.csv?variant=plain". */
    public String address() {
        return path() + query;
    }

    /** Whether it is written in letters, so that their encoding is to be told. */
    public boolean isText() {
        return this == CSV || this == CSV_PLAIN || this == JSON_STAT;
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
