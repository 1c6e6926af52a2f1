package dk.styringsportal.web.kl;

import dk.styringsportal.application.Results;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.EditionNamed;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.web.results.PageWords;

/**
 * Where the nation's figures on a page of KL's come from.
 *
 * @param edition the newest edition that KL may read, whose figures they are unless they are live; empty where there is none
 * @param editionId its number; empty where there is none
 * @param live whether KL has asked for the answers as they stand although there is an edition
 * @param note why the figures are provisional; empty where they are not
 */
public record NationBasisView(String edition, String editionId, boolean live, String note) {

    /** The word in the address by which KL asks for the answers as they stand. */
    static final String NOW = "nu";

    /** @param open whether the round still takes answers */
    static NationBasisView of(Results.Nation nation, boolean open, PageWords words) {
        boolean live = nation.live() && nation.newest().isPresent();
        String provisional = live ? "national.now" : open ? "national.provisional" : "national.provisional.closed";
        return new NationBasisView(
                nation.newest().map(edition -> named(edition, words)).orElse(""),
                nation.newest().map(edition -> edition.id().toString()).orElse(""),
                live,
                nation.live() ? words.say(provisional) : "");
    }

    private static String named(Edition edition, PageWords words) {
        return new EditionNamed(edition, ReportTexts.in(words.locale()), Dates.in(words.locale())).text();
    }

    public boolean isProvisional() {
        return !note.isEmpty();
    }

    /** What follows in addresses of other parts, so that they show the same figures. */
    public String getKept() {
        return live ? "&tal=" + NOW : "";
    }
}
