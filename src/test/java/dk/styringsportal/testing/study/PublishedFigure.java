package dk.styringsportal.testing.study;

import dk.styringsportal.statistics.Share;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One figure that the report prints: the part of a group that chose one of some options.
 *
 * @param item the item's code
 * @param group its id, or {@link PublishedStudy#SELF_EVALUATION}
 * @param options the keys of those counted together
 * @param percent as printed; empty where the text has words only
 * @param phrase the words around it
 * @param where "tekst" or "tabel 5"
 * @param line of the source
 * @param list "top5", "bund5", or blank outside of tables 5–12
 * @param rank in that list, from 1; 0 outside
 */
public record PublishedFigure(
        String item,
        String group,
        List<String> options,
        OptionalDouble percent,
        Reading reading,
        String phrase,
        String where,
        int line,
        String list,
        int rank) {

    static PublishedFigure of(Map<String, String> row) {
        String percent = row.get("percent");
        return new PublishedFigure(
                row.get("item"),
                row.get("group"),
                List.of(row.get("options").split(" ")),
                percent.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(percent)),
                Reading.of(row.get("reading").replace("about", "")),
                row.get("phrase"),
                row.get("where"),
                Integer.parseInt(row.get("line")),
                row.get("list"),
                row.get("rank").isEmpty() ? 0 : Integer.parseInt(row.get("rank")));
    }

    public boolean isInTable() {
        return where.startsWith("tabel");
    }

    public boolean isExact() {
        return reading == Reading.EXACT;
    }

    /** Whether so many may be meant. */
    public boolean fits(Share share) {
        double given = 100.0 * share.part() / share.whole();
        return percent.isPresent() ? reading.fits(given, percent.getAsDouble(), phrase) : Words.in(phrase).fit(given);
    }
}
