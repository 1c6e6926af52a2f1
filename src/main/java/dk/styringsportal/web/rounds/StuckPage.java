package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Invitations;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.survey.UnderWay;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where those are who have begun and not sent: the theme of the question they answered last, and for how long they have done
 * nothing. What they answered is told nowhere; in an anonymous round neither is who they are.
 */
@Named
@RequestScoped
public class StuckPage {

    /** A day and a week: up to the first, up to the second, and longer. */
    private static final List<Integer> DAYS = List.of(1, 7);

    private static final int MOST_LISTED = 50;

    /** How many are in a theme, by days without doing anything. */
    public record Line(String theme, String all, List<String> byDays) {}

    /** Somebody, for whoever wants to help them on. */
    public record Person(String id, String label, String group, String municipalities, String theme, String idle) {}

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private Invitations invitations;

    @Inject
    private PageWords pageWords;

    @Inject
    private RoundWords words;

    @Inject
    private Clock clock;

    private List<Line> lines = List.of();
    private List<Person> persons = List.of();
    private int count;

    @PostConstruct
    void load() {
        if (!asked.isFound()) {
            return;
        }
        List<UnderWay> underWay = invitations.underWay(access.user(), asked.id());
        count = underWay.size();
        Map<Theme, List<UnderWay>> byTheme = underWay.stream().collect(Collectors.groupingBy(this::theme));
        lines = asked.questionnaire().themes().stream()
                .filter(byTheme::containsKey)
                .map(theme -> line(theme, byTheme.get(theme)))
                .toList();
        if (!asked.isAnonymous()) {
            persons = persons(underWay.stream()
                    .sorted(Comparator.comparing(UnderWay::lastAt))
                    .limit(MOST_LISTED)
                    .toList());
        }
    }

    private Theme theme(UnderWay one) {
        return asked.questionnaire().themeOf(one.lastItem());
    }

    private String title(Theme theme) {
        return pageWords.say("theme.heading", theme.number(), theme.title());
    }

    private Line line(Theme theme, List<UnderWay> there) {
        Map<Integer, Long> byDays = there.stream().collect(Collectors.groupingBy(this::span, Collectors.counting()));
        return new Line(
                title(theme),
                pageWords.count(there.size()),
                List.of(0, 1, 2).stream()
                        .map(span -> pageWords.count(byDays.getOrDefault(span, 0L).intValue()))
                        .toList());
    }

    /** 0 up to a day, 1 up to a week, 2 longer. */
    private int span(UnderWay one) {
        long days = days(one);
        return (int) DAYS.stream().filter(limit -> days >= limit).count();
    }

    private long days(UnderWay one) {
        return Math.max(0, Duration.between(one.lastAt(), clock.instant()).toDays());
    }

    private List<Person> persons(List<UnderWay> some) {
        Map<InvitationId, Invitation> known = invitations.of(access.user(), some).stream()
                .collect(Collectors.toMap(Invitation::id, Function.identity()));
        return some.stream()
                .filter(one -> known.containsKey(one.invitation()))
                .map(one -> person(one, known.get(one.invitation())))
                .toList();
    }

    private Person person(UnderWay one, Invitation invitation) {
        return new Person(
                invitation.id().toString(),
                invitation.contact().label(),
                asked.groupTitle(invitation.group()),
                ContactPreviewView.names(invitation),
                title(theme(one)),
                words.say("rates.idle", days(one)));
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The {@value #MOST_LISTED} that have done nothing for longest; none in an anonymous round. */
    public List<Person> getPersons() {
        return persons;
    }

    public int getCount() {
        return count;
    }
}
