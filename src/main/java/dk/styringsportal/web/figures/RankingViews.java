package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.Ranking;
import dk.styringsportal.benchmark.survey.GroupCounts;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out what each group is most and least positive about. */
record RankingViews(FigureTexts texts, GroupNames names, GroupCounts counts) {

    /**
     * @param key names the group's place on the page
     * @param withheld why nothing is shown; empty where something is, and where nobody took a position
     */
    public record GroupView(
            String key, String title, String n, List<PlaceView> top, List<PlaceView> bottom, String withheld) {}

    /** @param n who answered the question */
    public record PlaceView(String rank, String text, String positive, String mean, String n) {}

    /** Groups of which somebody has answered. */
    List<GroupView> views() {
        return counts.groups().stream()
                .filter(group -> counts.respondents(group) > 0)
                .map(this::view)
                .toList();
    }

    static String key(Optional<GroupId> group) {
        return "g-" + group.map(GroupId::value).orElse("");
    }

    private GroupView view(Optional<GroupId> group) {
        Ranking ranking = counts.ranking(group);
        return new GroupView(
                key(group),
                names.of(group),
                texts.numbers().count(counts.respondents(group)),
                places(ranking, ranking.top()),
                places(ranking, ranking.bottom()),
                "");
    }

    private List<PlaceView> places(Ranking ranking, List<Ranking.Place> places) {
        List<PlaceView> views = new ArrayList<>();
        for (Ranking.Place place : places) {
            views.add(new PlaceView(
                    String.valueOf(views.size() + 1),
                    GroupNames.inList(place.counts().field(), ranking.group()),
                    texts.numbers().percent(place.positive()),
                    texts.numbers().figure(place.mean(), 2),
                    texts.numbers().count(place.counts().n())));
        }
        return views;
    }
}
