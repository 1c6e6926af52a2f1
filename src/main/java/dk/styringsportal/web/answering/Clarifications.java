package dk.styringsportal.web.answering;

import dk.styringsportal.application.AskingKl;
import dk.styringsportal.campaign.clarification.Clarification;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** KL's clarifications in the round that is answered, to be shown at their questions. */
@Named
@RequestScoped
public class Clarifications {

    @Inject
    private OwnResponse own;

    @Inject
    private AskingKl asking;

    private Map<String, Clarification> byItem;

    @PostConstruct
    void read() {
        byItem = asking.inForce(own.user(), own.getCampaign().id()).stream()
                .collect(Collectors.toMap(clarification -> clarification.item().value(), Function.identity()));
    }

    /** Nothing where there is none. */
    public Clarification of(String item) {
        return byItem.get(item);
    }
}
