package dk.styringsportal.web.editions;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Writes out editions for pages. */
@RequestScoped
class EditionViews {

    @Inject
    private EditionWords words;

    @Inject
    private PageWords dates;

    @Inject
    private Clock clock;

    /** As everybody sees it, with when it was published. */
    EditionView published(Edition edition, List<Edition> beside) {
        return view(edition, beside, edition.publishAt().map(at -> words.say("published", dates.moment(at))).orElse(""));
    }

    /** As KL sees it, with when it was made. */
    EditionView made(Edition edition, List<Edition> beside) {
        return view(edition, beside, words.say("kl.made", dates.moment(edition.madeAt())));
    }

    private EditionView view(Edition edition, List<Edition> beside, String dated) {
        return new EditionView(
                edition.id().value(),
                edition.title(),
                edition.version().toString(),
                edition.stateAt(clock.instant()).name().toLowerCase(Locale.ROOT),
                edition.version().isRevised(),
                dated,
                beside.stream()
                        .filter(other -> other.campaign().equals(edition.campaign()))
                        .filter(other -> other.isPublicAt(clock.instant()))
                        .map(Edition::version)
                        .filter(version -> version.compareTo(edition.version()) > 0)
                        .max((one, other) -> one.compareTo(other))
                        .map(Object::toString)
                        .orElse(""),
                edition.reason(),
                edition.checksum(),
                edition.withdrawal().orElse(""));
    }
}
