package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.Edition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the numbers of a figure come from, to be said where the figure stands without its page.
 *
 * @param rounds at least one, in the order in which they are told
 * @param invented whether the answers are
 */
public record FigureSource(List<Round> rounds, boolean invented) {

    /**
     * A round, or a campaign in one.
     *
     * @param edition its version: "1.0"; empty where the numbers are of none
     * @param provisional whether the numbers may change yet; never with an edition
     */
    public record Round(String title, Optional<String> edition, boolean provisional) {

        public Round {
            if (edition.isPresent() && provisional) {
                throw new IllegalArgumentException(title + ": an edition does not change, but is called provisional");
            }
        }

        /** @param edition empty for a round whose numbers are provisional as long as it has none */
        public static Round of(String title, Optional<Edition> edition) {
            return new Round(title, edition.map(from -> from.version().toString()), edition.isEmpty());
        }

        private String in(ReportTexts texts) {
            return edition.map(version -> texts.text("picture.source.edition", title, version))
                    .orElseGet(() -> provisional ? texts.text("picture.source.provisional", title) : title);
        }
    }

    public FigureSource {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("Figures come from at least one round");
        }
    }

    /** @param edition empty for provisional numbers */
    public static FigureSource of(String title, Optional<Edition> edition, boolean invented) {
        return new FigureSource(List.of(Round.of(title, edition)), invented);
    }

    /** Numbers that have to do with no edition, such as response rates, or a municipality's own alone. */
    public static FigureSource ofRound(String title, boolean invented) {
        return new FigureSource(List.of(new Round(title, Optional.empty(), false)), invented);
    }

    /** "Kilde: Undersøgelsen, udgave 1.0." */
    String sentence(ReportTexts texts) {
        return texts.text(
                "picture.source", rounds.stream().map(round -> round.in(texts)).collect(Collectors.joining("; ")));
    }
}
