package dk.styringsportal.web.figures;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a published edition beside its themes, each with an address of its own. */
enum PublishedTab {
    KEY_FIGURES("noegletal", "keyFigure"),
    RANKING("rangering", "ranking"),
    THEMES("temaer", "themeScore"),
    GAPS("forskelle", "gap"),
    NEED("behov", "needgap"),
    MIRROR("spejling", "mirrorgap"),
    TABLED("krydstabel", "crosstable"),
    NONRESPONSE("frafald", "goodnessOfFit"),
    CORRELATIONS("sammenhaeng", "correlation"),
    ASSESSMENTS("vurderinger", "assessment");

    private final String key;
    private final String kind;

    /** @param kind of the figures that an edition has if it has the part */
    PublishedTab(String key, String kind) {
        this.key = key;
        this.kind = kind;
    }

    /** As addresses have it; empty for anything else. */
    static Optional<PublishedTab> of(String key) {
        return Arrays.stream(values()).filter(tab -> tab.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    String kind() {
        return kind;
    }
}
