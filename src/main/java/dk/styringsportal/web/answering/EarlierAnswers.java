package dk.styringsportal.web.answering;

import dk.styringsportal.application.LastRounds;
import dk.styringsportal.response.LastRound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import java.util.Optional;

/** Beside each unanswered question: what was answered the last time. */
@Named
@RequestScoped
public class EarlierAnswers {

    @Inject
    private OwnResponse own;

    @Inject
    private LastRounds lastRounds;

    private Optional<LastRound> last = Optional.empty();

    @PostConstruct
    void load() {
        if (own.isWritable() && own.isStarted()) {
            last = lastRounds.before(own.user(), own.getCampaign());
        }
    }

    /** The answer as the page's script reads it; nothing where there is none, or the question is answered now. */
    public String of(Question question) {
        if (last.isEmpty() || question.given().answer().flatMap(answer -> answer.value()).isPresent()) {
            return null;
        }
        return last.get()
                .to(question.item(), own.getQuestionnaire())
                .map(value -> JsonbBuilder.create().toJson(value.plain()))
                .orElse(null);
    }

    /** The title of the round it was given in; nothing where there is none. */
    public String getRound() {
        return last.map(LastRound::campaign).map(campaign -> campaign.title()).orElse(null);
    }
}
