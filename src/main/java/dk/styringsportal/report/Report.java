package dk.styringsportal.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report says, before it is drawn.
 *
 * @param language of the report's own words; what comes from a questionnaire is Danish
 * @param cover the first page
 * @param notice stands on the cover and, its label, on every page: that the answers are invented; empty otherwise
 * @param madeAt when the report was made
 * @param blocks in reading order
 * @param reproducible whether the same report must give the same bytes each time it is drawn
 * @param attachments files that travel inside the report's own
 */
public record Report(
        Locale language,
        Cover cover,
        Optional<Notice> notice,
        Instant madeAt,
        List<Block> blocks,
        boolean reproducible,
        List<Attachment> attachments) {

    /**
     * The first page.
     *
     * @param kind what sort of report: "Scorerapport"
     * @param title whom it is about
     * @param subtitle which questionnaire
     * @param facts dates and the like, one line each
     */
    public record Cover(String kind, String title, String subtitle, List<Fact> facts) {

        public Cover {
            facts = List.copyOf(facts);
        }

        /** A line of the cover: "Indsendt", "3. marts 2024". */
        public record Fact(String label, String value) {}
    }

    /**
     * What must not be overlooked.
     *
     * @param label "Fiktive data"
     * @param text what that means
     */
    public record Notice(String label, String text) {}

    /**
     * A file inside the report's own: its figures as data.
     *
     * @param name "data.csv"
     * @param description what it holds, in the report's language
     * @param mediaType as IANA registers it
     */
    public record Attachment(String name, String description, String mediaType, byte[] content) {

        public Attachment {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    public Report {
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    /** One that carries nothing inside. */
    public Report(
            Locale language,
            Cover cover,
            Optional<Notice> notice,
            Instant madeAt,
            List<Block> blocks,
            boolean reproducible) {
        this(language, cover, notice, madeAt, blocks, reproducible, List.of());
    }

    /** One that may come out in other bytes each time. */
    public Report(Locale language, Cover cover, Optional<Notice> notice, Instant madeAt, List<Block> blocks) {
        this(language, cover, notice, madeAt, blocks, false);
    }

    /** The document's title: "Scorerapport – Aarhus". */
    public String documentTitle() {
        return cover.kind() + " – " + cover.title();
    }
}
