package dk.styringsportal.benchmark.edition;

import java.util.Map;

/** Reads a line of an edition's file. */
public interface LineReader {

    /**
     * @param line one JSON object
     * @return texts, whole numbers and decimals ({@code BigDecimal}), truth values, lists and maps
     * @throws EditionFaultException if it is none, or holds a member twice, null, or numbers beyond measure
     */
    Map<String, Object> read(String line);
}
