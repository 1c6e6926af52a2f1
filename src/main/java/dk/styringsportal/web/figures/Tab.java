package dk.styringsportal.web.figures;

import dk.styringsportal.application.SurveyFigureFiles.Kind;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.Arrays;
import java.util.Optional;

/** The parts of the page, each with an address of its own. */
enum Tab {
    FREQUENCIES("fordeling", Kind.FREQUENCIES),
    RANKING("rangering", Kind.RANKING),
    THEMES("temaer", Kind.THEMES),
    GAPS("forskelle", Kind.GAPS),
    NONRESPONSE("frafald", Kind.NONRESPONSE),
    CORRELATIONS("sammenhaeng", Kind.CORRELATIONS),
    CROSS_TABLES("krydstabel", Kind.CROSS_TABLES);

    private final String key;
    private final Kind kind;

    Tab(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** As addresses have it; empty for anything else. */
    static Optional<Tab> of(String key) {
        return Arrays.stream(values()).filter(tab -> tab.key.equals(key)).findFirst();
    }

    /** Groups get no points and nothing is ranked where use is held against need. */
    boolean isOf(QuestionnaireVersion questionnaire) {
        return this != RANKING && this != THEMES || !questionnaire.holdsUseAgainstNeed();
    }

    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }
}
