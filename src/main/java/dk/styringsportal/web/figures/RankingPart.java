package dk.styringsportal.web.figures;

import java.util.List;

/** What each group is most and least positive about. */
public record RankingPart(List<RankingViews.GroupView> groups) implements FigurePart {}
