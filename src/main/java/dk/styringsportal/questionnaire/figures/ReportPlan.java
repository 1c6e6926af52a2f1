package dk.styringsportal.questionnaire.figures;

import dk.styringsportal.questionnaire.Item;
import java.util.List;
import java.util.Optional;

/**
 * The report on a questionnaire's key figures.
 *
 * @param about questions with options that say what the numbers rest on, such as how cases were chosen
 * @param reservations where municipalities write reservations; empty if nowhere
 * @param chapters in reading order
 */
public record ReportPlan(List<Item> about, Optional<Item> reservations, List<Chapter> chapters) {

    public ReportPlan {
        about = List.copyOf(about);
        chapters = List.copyOf(chapters);
    }

    /** @param figures in reading order, at least one */
    public record Chapter(FigureText title, List<ReportFigure> figures) {

        public Chapter {
            figures = List.copyOf(figures);
        }
    }
}
