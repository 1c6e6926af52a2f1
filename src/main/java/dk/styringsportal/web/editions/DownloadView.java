package dk.styringsportal.web.editions;

/**
 * A file that an edition's figures can be had as.
 *
 * @param address behind the edition's: "data.xlsx"
 * @param name under which it is saved
 * @param size "48 kB"; empty where it is not known
 */
public record DownloadView(String address, String name, String label, String size) {}
