package dk.styringsportal.report;

import dk.styringsportal.benchmark.MunicipalityResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a result says of a response that KL accepted although answers are missing. */
public final class Incompleteness {

    private final MunicipalityResult result;
    private final ReportTexts texts;

    /** @param language Danish for every language but English */
    public Incompleteness(MunicipalityResult result, Locale language) {
        this.result = result;
        this.texts = ReportTexts.in(language);
    }

    /** How much is answered and what that does to the scores, then KL's reason; none for a whole response. */
    public List<String> sentences() {
        return result.acceptedWith()
                .map(progress -> List.of(
                        texts.text(
                                result.scorecard().total().isPresent() || result.questionnaire().counting().isEmpty()
                                        ? "incomplete.unscored"
                                        : "incomplete.text",
                                String.valueOf(progress.answered()),
                                String.valueOf(progress.items())),
                        texts.text("incomplete.reason", result.submission().acceptedFor().orElseThrow())))
                .orElse(List.of());
    }

    /** The same as a note of the report; empty for a whole response. */
    Optional<Block> note() {
        return Optional.of(sentences())
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> new Block.Note(texts.text("incomplete"), sentences));
    }
}
