package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Rounds;
import dk.styringsportal.application.UnknownPoolException;
import dk.styringsportal.application.UnsaidTermsException;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.PeriodRefusedException;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.RoundState;
import dk.styringsportal.campaign.RoundStateException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The round that the address names: how it stands, and trying to do something with it. */
@Named
@RequestScoped
public class RoundAtHand extends AtHand<Rounds.Reading> {

    @Inject
    private Address address;

    @Inject
    private Rounds rounds;

    @Inject
    private PageWords words;

    @Inject
    private RoundWords roundWords;

    private String fault = "";

    @Override
    protected Optional<Rounds.Reading> lookUp() {
        return Optional.of(rounds.read(access().user(), new RoundId(address.number("id"))));
    }

    /** Does it and comes back with that note; what is wrong is said on the page. */
    void attempt(String note, Runnable deed) {
        attempt(() -> {
            deed.run();
            return address(note);
        });
    }

    /** This page with a note of what was done. */
    String address(String note) {
        return "/kl/runde-plan?id=" + round().id() + "&besked=" + note;
    }

    /** Does it and goes on to the address that it gives; what is wrong is said on the page. */
    void attempt(Supplier<String> deed) {
        try {
            status().goTo(deed.get());
        } catch (UnsaidTermsException unsaid) {
            fault = roundWords.say("plan.fault.terms");
        } catch (PeriodRefusedException refused) {
            fault = roundWords.say("plan.fault.past");
        } catch (DateTimeException malformed) {
            fault = roundWords.say("plan.fault.moment");
        } catch (CprNumberException like) {
            fault = roundWords.say("plan.fault.cpr");
        } catch (UnknownPoolException unknown) {
            fault = roundWords.say("plan.fault.pool.unknown");
        } catch (RoundStateException other) {
            fault = roundWords.say(round().questionnaires().isEmpty() ? "plan.fault.noQuestionnaire" : "plan.fault.state");
        } catch (IllegalArgumentException tooLong) {
            fault = roundWords.say("plan.fault.reason", RoundEvent.LONGEST_REASON);
        }
    }

    Round round() {
        return it().round();
    }

    List<Campaign> campaigns() {
        return it().campaigns();
    }

    List<RoundEvent> events() {
        return it().events();
    }

    public Round getRound() {
        return round();
    }

    /** Key of its state in the texts: "draft", "pilot", "open" or "closed". */
    public String getStage() {
        return round().state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return round().state() == RoundState.OPEN;
    }

    public boolean isClosed() {
        return round().state() == RoundState.CLOSED;
    }

    /** "Åbner 1. december 2026 kl. 8.00 og lukker 20. december 2026 kl. 12.00" */
    public String getPeriod() {
        String from = round().period().opensAt()
                .map(at -> roundWords.say("plan.period.from", words.moment(at)))
                .orElse(roundWords.say("plan.period.now"));
        String to = round().period().closesAt()
                .map(at -> roundWords.say("plan.period.to", words.moment(at)))
                .orElse(roundWords.say("plan.period.byHand"));
        return from + " " + to;
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }
}
